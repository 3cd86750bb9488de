import type { IdeaToChangeQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { useForeign } from '../../ui/foreign.js';
import { ideaPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

type Props = { community: string; idea: IdeaToChangeQuery['idea'] };

export function WithdrawIdeaView({ community, idea }: Props) {
  const { t, href } = useSite();
  const foreign = useForeign(idea.language);
  const path = ideaPath(community, idea.id);
  return (
    <Shell title={t('withdrawIdea.title')} back={<BackLink path={path}>{t('idea.back')}</BackLink>}>
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{t('withdrawIdea.title')}</h1>
        <div className="ic-post ic-withdraw" lang={foreign}>
          <strong>{idea.sentence}</strong>
        </div>
        <p>{t('withdrawIdea.text')}</p>
        <form method="post" action={href(`${path}/withdraw`)}>
          <div className="ic-actions">
            <Button>{t('withdrawIdea.button')}</Button>
            <ButtonLink path={path} secondary>
              {t('withdrawIdea.keep')}
            </ButtonLink>
          </div>
        </form>
      </div>
    </Shell>
  );
}
