import type { GroundRulesPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { ButtonLink } from '../../ui/button.js';
import { Html } from '../../ui/html.js';
import { Empty, Notice } from '../../ui/notice.js';
import { adminPath, communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Day } from '../../ui/time.js';
import { AcceptRules } from '../joining/accept-rules.js';

type Props = {
  community: GroundRulesPageQuery['community'];
  /** They were published anew while somebody was reading. */
  changed: boolean;
};

export function GroundRulesView({ community, changed }: Props) {
  const { t, frame } = useSite();
  const { slug, groundRules } = community;
  return (
    <Shell
      title={t('groundRules.title')}
      back={<BackLink path={communityPath(slug)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-reading">
        {changed && (
          <Notice>
            <p>{t('error.RULES_CHANGED')}</p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l">{t('groundRules.title')}</h1>
        {groundRules ? (
          <>
            <Html html={groundRules.textHtml} />
            <p className="ic-meta">
              <span>
                {t('groundRules.version', { version: groundRules.version })}{' '}
                <Day on={groundRules.publishedAt} />
              </span>
            </p>
            <AcceptRules community={slug} version={groundRules.version} />
          </>
        ) : (
          <Empty>
            <p>{t('groundRules.none')}</p>
          </Empty>
        )}
        {frame.viewer?.roles?.includes('ADMIN') && (
          <ButtonLink path={adminPath(slug, 'rules')} secondary>
            {t('groundRules.manage')}
          </ButtonLink>
        )}
      </div>
    </Shell>
  );
}
