import type { IdeasPageQuery } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Fold } from '../../ui/folded.js';
import { ideasPath } from '../../ui/paths.js';
import { Select } from '../../ui/select.js';
import { useSite } from '../../ui/site.js';
import { stateWords } from './idea-state.js';
import { ideaStates, isFiltered, type IdeasFilter } from './ideas-filter.js';

type Props = { community: string; themes: IdeasPageQuery['community']['themes']; filter: IdeasFilter };

export function IdeasFilterForm({ community, themes, filter }: Props) {
  const { t, href } = useSite();
  return (
    <form method="get" action={href(ideasPath(community))}>
      <Fold className="ic-fold" summary={t('ideas.filter')} open={isFiltered(filter)}>
        <div className="ic-filter">
          <Select
            name="state"
            label={t('ideas.filter.state')}
            value={filter.state}
            options={[
              { value: '', label: t('ideas.filter.anyState') },
              ...ideaStates.map((state) => ({ value: state, label: t(stateWords[state]) })),
            ]}
          />
          {themes.length > 0 && (
            <Select
              name="theme"
              label={t('ideas.filter.theme')}
              value={filter.theme}
              options={[
                { value: '', label: t('ideas.filter.anyTheme') },
                ...themes.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
        </div>
        <Checkbox form={{ values: filter }} name="mine" label={t('ideas.filter.mine')} />
        <Checkbox form={{ values: filter }} name="late" label={t('ideas.filter.late')} />
        <Button secondary small>
          {t('ideas.filter.show')}
        </Button>
      </Fold>
    </form>
  );
}
