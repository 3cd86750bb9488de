import { Button } from '../../ui/button.js';
import { Fold } from '../../ui/folded.js';
import { FollowForm } from '../../ui/follow-form.js';
import { threadPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import type { ThreadOnPage } from './reply-form.js';

/** What somebody wants to hear of a thread; and for those who look after it, their tools. */
export function ThreadSide({ community, thread }: { community: string; thread: ThreadOnPage }) {
  const { t, href } = useSite();
  const path = threadPath(community, thread.id);
  return (
    <div className="ic-thread-side">
      {!thread.muted && <FollowForm path={path} following={thread.following} what="thread" />}
      {thread.viewerCan.mute && (
        <form className="ic-mute" method="post" action={href(`${path}/${thread.muted ? 'unmute' : 'mute'}`)}>
          {thread.muted && <p>{t('mute.on.text')}</p>}
          <button className="ic-link" type="submit">
            {t(thread.muted ? 'mute.on.button' : 'mute.off.button')}
          </button>
        </form>
      )}
      <Care path={path} thread={thread} />
    </div>
  );
}

function Care({ path, thread }: { path: string; thread: ThreadOnPage }) {
  const { t, href } = useSite();
  const { pin, close, reopen, move } = thread.viewerCan;
  if (!pin && !close && !reopen && !move) return null;
  return (
    <Fold className="ic-care" summary={t('keeping.title')}>
      {pin && (
        <form method="post" action={href(`${path}/pin`)}>
          <Button secondary small name="pinned" value={thread.pinnedAt ? 'no' : 'yes'}>
            {t(thread.pinnedAt ? 'care.unpin' : 'care.pin')}
          </Button>
        </form>
      )}
      {close && (
        <p>
          <a href={href(`${path}/close`)}>{t('care.close')}</a>
        </p>
      )}
      {reopen && (
        <form method="post" action={href(`${path}/reopen`)}>
          <Button secondary small>
            {t('care.reopen')}
          </Button>
        </form>
      )}
      {move && (
        <p>
          <a href={href(`${path}/move`)}>{t('care.move')}</a>
        </p>
      )}
    </Fold>
  );
}
