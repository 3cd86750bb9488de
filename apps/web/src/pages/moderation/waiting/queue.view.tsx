import type { QueuePageQuery } from '../../../graphql/generated.js';
import { BackLink } from '../../../ui/back-link.js';
import { Empty } from '../../../ui/notice.js';
import { Older } from '../../../ui/older.js';
import { Shell } from '../../../ui/shell.js';
import { useSite } from '../../../ui/site.js';
import { CaseCard } from './case-card.js';
import { dutyPath, queuePath } from '../moderation-paths.js';
import { SentNotice } from '../sent-notice.js';

export const queueStates = ['OPEN', 'TAKEN', 'DECIDED'] as const;
export type QueueState = (typeof queueStates)[number];

export const queueDone = ['decided'] as const;
export type QueueDone = (typeof queueDone)[number];

type Props = {
  community: string;
  state: QueueState;
  /** Only of this one. */
  group: string | null;
  queue: QueuePageQuery['moderationQueue'];
  paged: boolean;
  done: QueueDone | undefined;
  /** Of the form that was sent. */
  form: string;
};

export function QueueView({ community, state, group, queue, paged, done, form }: Props) {
  const { t } = useSite();
  const title = t(`queue.title.${state}`);
  return (
    <Shell title={title} back={<BackLink path={dutyPath(community)}>{t('duty.title')}</BackLink>}>
      <div className="ic-reading">
        {done && <SentNotice form={form}>{t(`queue.done.${done}`)}</SentNotice>}
        <h1 className="nhsuk-heading-l">{title}</h1>
        <States community={community} state={state} group={group} />
        {queue.nodes.length === 0 && <Empty>{t(`queue.none.${state}`)}</Empty>}
        <ul className="ic-entries">
          {queue.nodes.map((one) => (
            <li key={one.id}>
              <CaseCard community={community} case={one} />
            </li>
          ))}
        </ul>
        <Older
          path={queuePath(community, { state, group })}
          pageInfo={queue.pageInfo}
          paged={paged}
          label={title}
          order={state === 'DECIDED' ? 'newest' : 'listed'}
        />
      </div>
    </Shell>
  );
}

function States({ community, state, group }: Pick<Props, 'community' | 'state' | 'group'>) {
  const { t, href } = useSite();
  return (
    <nav className="ic-states" aria-label={t('queue.states')}>
      <ul>
        {queueStates.map((one) => (
          <li key={one}>
            <a
              href={href(queuePath(community, { state: one, group }))}
              aria-current={one === state ? 'page' : undefined}
            >
              {t(`queue.state.${one}`)}
            </a>
          </li>
        ))}
        {group && (
          <li>
            <a href={href(queuePath(community, { state }))}>{t('queue.allGroups')}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
