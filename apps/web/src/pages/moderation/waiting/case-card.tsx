import type { CaseCardFragment } from '../../../graphql/generated.js';
import { useSite } from '../../../ui/site.js';
import { Tag } from '../../../ui/tag.js';
import { Ago } from '../../../ui/time.js';
import { decisionInWords } from '../decision-words.js';
import { CaseTitle } from '../titles.js';
import { casePath } from '../moderation-paths.js';
import { Waiting } from './waiting.js';

type Props = { community: string; case: CaseCardFragment };

/** One report, or several about the same thing, in a list. */
export function CaseCard({ community, case: one }: Props) {
  const { t, href } = useSite();
  return (
    <article className={one.worried && one.waits ? 'ic-entry ic-entry--worried' : 'ic-entry'}>
      <Marks case={one} />
      <h2 className="ic-entry__title">
        <a href={href(casePath(community, one.id))}>
          <CaseTitle of={one.subject} />
        </a>
      </h2>
      <p>
        {reasonsIn(one)
          .map((reason) => t(`reporting.reason.${reason}`))
          .join(' · ')}
      </p>
      <p className="ic-meta">
        <span>{t('queue.reports', { count: one.reportCount })}</span>
        <span>{t('queue.by', { name: one.author.displayName })}</span>
        {one.group && <span>{one.group.name}</span>}
        <Where case={one} />
      </p>
    </article>
  );
}

function Marks({ case: one }: Pick<Props, 'case'>) {
  const { t } = useSite();
  const worried = one.worried && one.waits;
  const changed = one.resubmittedAt !== null && one.waits;
  if (!worried && !changed) return null;
  return (
    <p className="ic-tags">
      {worried && <Tag tone="new">{t('queue.worried')}</Tag>}
      {changed && <Tag tone="waiting">{t('queue.changed')}</Tag>}
    </p>
  );
}

/** How long it waits, who has it, or what became of it. */
function Where({ case: one }: Pick<Props, 'case'>) {
  const { t } = useSite();
  if (!one.waits && one.decidedAt && one.decision)
    return (
      <span>
        {decisionInWords(t, one.decision, one.pauseDays)} <Ago at={one.decidedAt} />
      </span>
    );
  return (
    <>
      <Waiting since={one.waitingSince} />
      {one.takenBy && <span>{t('queue.takenBy', { name: one.takenBy.displayName })}</span>}
    </>
  );
}

const reasonsIn = ({ reports }: CaseCardFragment) => [...new Set(reports.map(({ reason }) => reason))];
