import type { BlockPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

type Props = {
  community: string;
  member: string;
  person: BlockPageQuery['community']['member'];
  /** Where they came from. */
  back: string;
};

export function BlockView({ community, member, person, back }: Props) {
  const { t, href } = useSite();
  const act = person.blocked ? 'unblock' : 'block';
  const title = t(`blocking.${act}.title`, { name: person.displayName });
  return (
    <Shell title={title} back={<BackLink path={back}>{t('nav.back')}</BackLink>}>
      <div className="ic-narrow">
        <h1 className="nhsuk-heading-l">{title}</h1>
        {person.blocked ? <p>{t('blocking.unblock.text')}</p> : <WhatItDoes />}
        <form method="post" action={href(communityPath(community, 'people', member, act))}>
          <div className="ic-actions">
            <Button>{t(`blocking.${act}.button`)}</Button>
            <ButtonLink path={back} secondary>
              {t('blocking.leaveIt')}
            </ButtonLink>
          </div>
        </form>
      </div>
    </Shell>
  );
}

function WhatItDoes() {
  const { t } = useSite();
  return (
    <>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>{t('blocking.does.fold')}</li>
        <li>{t('blocking.does.mention')}</li>
        <li>{t('blocking.does.quiet')}</li>
        <li>{t('blocking.does.undo')}</li>
      </ul>
      <p>{t('blocking.report')}</p>
    </>
  );
}
