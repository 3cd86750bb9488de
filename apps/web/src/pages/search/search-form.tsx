import type { Form } from '../../forms/form.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Fold } from '../../ui/folded.js';
import { communityPath } from '../../ui/paths.js';
import { Select } from '../../ui/select.js';
import { useSite } from '../../ui/site.js';
import { isNarrowed, searchKinds, type SearchField } from './search-fields.js';

type Named = { id: string; name: string };
type Props = {
  community: string;
  groups: readonly Named[];
  themes: readonly Named[];
  form: Form<SearchField>;
};

export function SearchForm({ community, groups, themes, form }: Props) {
  const { t, href } = useSite();
  return (
    <form className="ic-filters" method="get" action={href(communityPath(community, 'search'))} noValidate>
      <TextField
        form={form}
        name="q"
        label={t('searching.words')}
        hint={t('searching.hint')}
        autoComplete="off"
      />
      <Select
        name="order"
        label={t('searching.order')}
        value={form.values.order}
        options={[
          { value: '', label: t('searching.order.RELEVANCE') },
          { value: 'newest', label: t('searching.order.NEWEST') },
        ]}
      />
      <Fold summary={t('searching.narrow')} open={isNarrowed(form.values)}>
        <Filters groups={groups} themes={themes} form={form} />
      </Fold>
      <Button>{t('searching.button')}</Button>
    </form>
  );
}

function Filters({ groups, themes, form }: Omit<Props, 'community'>) {
  const { t } = useSite();
  return (
    <fieldset className="nhsuk-fieldset">
      <legend className="nhsuk-u-visually-hidden">{t('searching.narrow')}</legend>
      <Select
        name="group"
        label={t('searching.group')}
        value={form.values.group}
        options={[{ value: '', label: t('searching.anyGroup') }, ...groups.map(option)]}
      />
      {themes.length > 0 && (
        <Select
          name="theme"
          label={t('searching.theme')}
          value={form.values.theme}
          options={[{ value: '', label: t('searching.anyTheme') }, ...themes.map(option)]}
        />
      )}
      <Select
        name="kind"
        label={t('searching.kind')}
        value={form.values.kind}
        options={[
          { value: '', label: t('searching.anyKind') },
          ...searchKinds.map((kind) => ({ value: kind.toLowerCase(), label: t(`searching.kind.${kind}`) })),
        ]}
      />
      <TextField form={form} name="by" label={t('searching.by')} autoComplete="off" spellCheck={false} />
      <TextField form={form} name="from" label={t('searching.from')} type="date" />
      <TextField form={form} name="to" label={t('searching.to')} type="date" />
    </fieldset>
  );
}

const option = ({ id, name }: Named) => ({ value: id, label: name });
