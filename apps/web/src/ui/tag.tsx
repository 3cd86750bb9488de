import type { ThreadSummaryFragment } from '../graphql/generated.js';
import { useSite } from './site.js';

type Tone = 'change' | 'question' | 'announcement' | 'waiting' | 'new' | 'quiet';

export function Tag({ tone, children }: { tone: Tone; children: string }) {
  return <strong className={`nhsuk-tag ic-tag ic-tag--${tone}`}>{children}</strong>;
}

type Tagged = Pick<ThreadSummaryFragment, 'kind' | 'pinnedAt' | 'closedAt' | 'themes'>;

const tones = { QUESTION: 'question', PRACTICE_CHANGE: 'change', ANNOUNCEMENT: 'announcement' } as const;

/** Of which kind a thread is, what became of it, and what it is about. A plain discussion needs no word for it. */
export function ThreadTags({ thread, state }: { thread: Tagged; state?: React.ReactNode }) {
  const { t } = useSite();
  const { kind, pinnedAt, closedAt, themes } = thread;
  if (kind === 'DISCUSSION' && !pinnedAt && !closedAt && themes.length === 0 && !state) return null;
  return (
    <p className="ic-tags">
      {pinnedAt && <Tag tone="quiet">{t('thread.pinned')}</Tag>}
      {kind !== 'DISCUSSION' && <Tag tone={tones[kind]}>{t(`kind.${kind}`)}</Tag>}
      {state}
      {closedAt && <Tag tone="quiet">{t('thread.closed')}</Tag>}
      {themes.map(({ id, name }) => (
        <span className="ic-theme" key={id}>
          {name}
        </span>
      ))}
    </p>
  );
}
