import { isMessageKey } from '#platform';
import type { DigestChoicesFragment, LatestDigestFragment } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { communityPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { dayInWords, Moment, turnInWords } from '../../ui/time.js';

type NextProps = { community: string; choices: DigestChoicesFragment; onBreak: boolean };

/** When the next mail comes, or why none does; one can be seen, or asked for, at any time. */
export function NextDigest({ community, choices, onBreak, askId }: NextProps & { askId: string }) {
  const { t, href } = useSite();
  return (
    <section id="next">
      <h2 className="nhsuk-heading-m">{t('emails.next')}</h2>
      <p>{useNext(choices, onBreak)}</p>
      <p>
        <a href={href(communityPath(community, 'settings', 'next'))}>{t('emails.next.link')}</a>
      </p>
      <form method="post" action={href(communityPath(community, 'settings', 'digest'))}>
        <input type="hidden" name="id" value={askId} />
        <p className="nhsuk-hint">{t('emails.next.sendNowText')}</p>
        <Button secondary>{t('settings.sendNow')}</Button>
      </form>
    </section>
  );
}

/** Written out in a sentence. */
export function useNext({ nextAt, pausedUntil }: DigestChoicesFragment, onBreak: boolean): string {
  const { t, language, frame } = useSite();
  const community = frame.community?.name ?? '';
  if (onBreak) return t('emails.next.break', { community });
  if (!nextAt) return t('emails.next.never', { community });
  const when = turnInWords(nextAt, language);
  if (!pausedUntil) return t('emails.next.at', { community, when });
  return t('emails.next.paused', { community, when, day: dayInWords(pausedUntil, language) });
}

export function LatestDigests({ digests }: { digests: readonly LatestDigestFragment[] }) {
  const { t } = useSite();
  return (
    <section id="digests">
      <h2 className="nhsuk-heading-m">{t('settings.digests')}</h2>
      {digests.length === 0 && <p>{t('settings.noDigests')}</p>}
      <ul className="ic-log">
        {digests.map((digest) => (
          <li key={digest.id}>
            <strong>{t(`settings.digest.${digest.status}`)}</strong>
            <span>
              <Moment at={digest.sentAt ?? digest.requestedAt} />
            </span>
            <Reason reason={digest.reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Reasons that have words are said; the others are for whoever runs the site. */
function Reason({ reason }: { reason: string | null }) {
  const { t } = useSite();
  const key = `digest.reason.${reason}`;
  return isMessageKey(key) ? <span>{t(key)}</span> : null;
}
