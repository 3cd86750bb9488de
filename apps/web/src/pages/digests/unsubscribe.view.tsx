import type { SubscriptionFragment } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/fields.js';
import { Notice } from '../../ui/notice.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { frequencies } from './frequencies.js';

/** What was done: one community’s mails stopped, all of them, or how often they come changed. */
export const outcomes = ['one', 'all', 'changed'] as const;
export type StopOutcome = (typeof outcomes)[number];

type Props = { token: string; subscription: SubscriptionFragment; done: StopOutcome | undefined };

export function UnsubscribeView({ token, subscription, done }: Props) {
  const { t, href, frame } = useSite();
  const { isMember, frequency } = subscription;
  const title = t(titleOf(subscription));
  return (
    <Shell title={title}>
      <div className="ic-narrow">
        {done && (
          <Notice>
            <p>{t(`emails.stop.done.${done}`)}</p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l">{title}</h1>
        {isMember ? (
          <>
            <p>{useNow(subscription)}</p>
            {frequency !== 'NEVER' && <StopThese token={token} subscription={subscription} />}
          </>
        ) : (
          <p>{t('emails.stop.leftText')}</p>
        )}
        {!subscription.all && <StopAll token={token} done={done} />}
        {isMember && <Often token={token} frequency={frequency} />}
        <p>{t('emails.stop.others')}</p>
        <p>
          {frame.viewer ? (
            <a href={href('/')}>{t('emails.stop.more')}</a>
          ) : (
            <a href={href('/sign-in')}>{t('emails.stop.settings')}</a>
          )}
        </p>
      </div>
    </Shell>
  );
}

function titleOf({ isMember, frequency }: SubscriptionFragment) {
  if (!isMember) return 'emails.stop.left';
  return frequency === 'NEVER' ? 'emails.stop.stopped' : 'emails.stop.title';
}

function useNow({ all, communityName, frequency }: SubscriptionFragment): string {
  const { t } = useSite();
  const community = communityName ?? '';
  if (frequency === 'NEVER') return all ? t('emails.stop.neverAll') : t('emails.stop.never', { community });
  if (!frequency) return t('emails.stop.nowMixed');
  const often = { frequency: t(`emails.often.${frequency}`) };
  return all ? t('emails.stop.nowAll', often) : t('emails.stop.now', { ...often, community });
}

function StopThese({ token, subscription }: Omit<Props, 'done'>) {
  const { t, href } = useSite();
  const { all, communityName } = subscription;
  return (
    <form method="post" action={href(choosePath(token))}>
      <input type="hidden" name="frequency" value="NEVER" />
      <Button>{all ? t('emails.stop.all') : t('emails.stop.one', { community: communityName ?? '' })}</Button>
    </form>
  );
}

function StopAll({ token, done }: Pick<Props, 'token' | 'done'>) {
  const { t, href } = useSite();
  if (done === 'all') return null;
  return (
    <form method="post" action={href(choosePath(token))}>
      <input type="hidden" name="frequency" value="NEVER" />
      <Button secondary name="everywhere" value="yes">
        {t('emails.stop.all')}
      </Button>
    </form>
  );
}

function Often({ token, frequency }: { token: string; frequency: SubscriptionFragment['frequency'] }) {
  const { t, href } = useSite();
  const stopped = frequency === 'NEVER';
  return (
    <form method="post" action={href(choosePath(token))}>
      <Choice
        form={{ values: { frequency: stopped ? 'WEEKLY' : (frequency ?? '') } }}
        name="frequency"
        label={t(stopped ? 'emails.stop.chooseAgain' : 'emails.stop.choose')}
        options={frequencies
          .filter((value) => value !== 'NEVER')
          .map((value) => ({ value, label: t(`settings.frequency.${value}`) }))}
      />
      <Button secondary>{t('emails.stop.save')}</Button>
    </form>
  );
}

const choosePath = (token: string): string => `/unsubscribe/${encodeURIComponent(token)}/choose`;
