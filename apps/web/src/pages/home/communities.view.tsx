import type { MailTroubleFragment } from '../../graphql/generated.js';
import { ButtonLink } from '../../ui/button.js';
import { Empty } from '../../ui/notice.js';
import { communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { MailTrouble } from '../digests/mail-trouble.js';

type Props = {
  communities: readonly { slug: string; name: string }[];
  viewer: MailTroubleFragment | null;
};

export function CommunitiesView({ communities, viewer }: Props) {
  const { t, href, frame } = useSite();
  return (
    <Shell title={t('communities.title')}>
      <h1 className="nhsuk-heading-xl">{t('communities.title')}</h1>
      <MailTrouble viewer={viewer} />
      {communities.length === 0 && (
        <Empty>
          <p>{t('communities.none')}</p>
        </Empty>
      )}
      <ul className="ic-cards">
        {communities.map(({ slug, name }) => (
          <li className="ic-card" key={slug}>
            <h2 className="ic-card__title">
              <a href={href(communityPath(slug))}>{name}</a>
            </h2>
          </li>
        ))}
      </ul>
      {frame.viewer?.canOpenCommunities && (
        <ButtonLink path="/network/open" secondary>
          {t('openCommunity.title')}
        </ButtonLink>
      )}
    </Shell>
  );
}
