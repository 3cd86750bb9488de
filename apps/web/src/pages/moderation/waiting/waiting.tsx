import { useSite } from '../../../ui/site.js';

const hour = 60 * 60 * 1000;

/** How long something has waited, in words that sort themselves into “just now”, hours and days. */
export function Waiting({ since }: { since: string }) {
  const { t, now } = useSite();
  const hours = Math.floor((now.getTime() - new Date(since).getTime()) / hour);
  return (
    <time dateTime={since}>
      {hours < 48 ? inHours() : t('queue.waitsDays', { count: Math.floor(hours / 24) })}
    </time>
  );

  function inHours(): string {
    return hours < 1 ? t('queue.waitsNotLong') : t('queue.waitsHours', { count: hours });
  }
}
