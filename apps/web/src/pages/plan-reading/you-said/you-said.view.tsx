import type { YouSaidEntryFragment } from '../../../graphql/generated.js';
import { BackLink } from '../../../ui/back-link.js';
import { ButtonLink } from '../../../ui/button.js';
import { Empty } from '../../../ui/notice.js';
import { communityPath, planPath } from '../../../ui/paths.js';
import { Shell } from '../../../ui/shell.js';
import { useSite } from '../../../ui/site.js';
import { dayInWords } from '../../../ui/time.js';
import { PrintThis } from '../print-this.js';
import { QrCode } from './qr-code.js';
import { YouSaidEntry } from './you-said-entry.js';

type Props = {
  community: string;
  entries: readonly YouSaidEntryFragment[];
  plan: { id: string; title: string; language: 'EN' | 'CY' } | null;
  /** null: it can’t be chosen any more, and nothing here has it. */
  theme: { name: string } | null;
  url: string;
};

/** What people said, what was done, what changed: a page on the screen, a poster on the wall. */
export function YouSaidView({ community, entries, plan, theme, url }: Props) {
  const { t, language, now, frame } = useSite();
  const about = plan?.title ?? theme?.name;
  const foreign = plan && plan.language.toLowerCase() !== language ? plan.language.toLowerCase() : undefined;
  return (
    <Shell
      title={about ? t('youSaid.titleOf', { title: about }) : t('youSaid.title')}
      back={
        plan ? (
          <BackLink path={planPath(community, plan.id)}>{t('plan.back')}</BackLink>
        ) : (
          <BackLink path={communityPath(community, 'you-said')}>{t('youSaid.all')}</BackLink>
        )
      }
    >
      <div className="ic-reading ic-poster">
        <p className="ic-poster__where ic-on-paper">
          {t('youSaid.printed', {
            community: frame.community?.name ?? '',
            date: dayInWords(now.toISOString(), language),
          })}
        </p>
        <h1 className="nhsuk-heading-l ic-poster__title">
          {t('youSaid.title')}
          {about && (
            <span className="ic-poster__about" lang={foreign}>
              {about}
            </span>
          )}
        </h1>
        {entries.length === 0 ? (
          <Nothing community={community} ofPlan={plan !== null} />
        ) : (
          <>
            <div className="ic-on-screen">
              <PrintThis />
            </div>
            {entries.map((entry) => (
              <YouSaidEntry key={keyOf(entry)} community={community} entry={entry} />
            ))}
          </>
        )}
        <div className="ic-poster__foot ic-on-paper">
          <QrCode url={url} />
          <p>
            {t('youSaid.address')} <span className="ic-poster__address">{url}</span>
          </p>
        </div>
      </div>
    </Shell>
  );
}

function Nothing({ community, ofPlan }: { community: string; ofPlan: boolean }) {
  const { t } = useSite();
  return (
    <>
      <Empty>
        <p>{t(ofPlan ? 'youSaid.empty.plan' : 'youSaid.empty.theme')}</p>
      </Empty>
      <div className="ic-actions">
        <ButtonLink path={communityPath(community, 'ideas', 'new')}>{t('youSaid.proposeIdea')}</ButtonLink>
      </div>
    </>
  );
}

/** What has no action came from somewhere. */
const keyOf = ({ action, said }: YouSaidEntryFragment): string => action?.id ?? said.at(-1)?.subject.id ?? '';
