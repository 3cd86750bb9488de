import { Button } from './button.js';
import { useSite } from './site.js';

/** Follow or stop following: one button, and what it means. */
export function FollowForm({
  path,
  following,
  what,
}: {
  path: string;
  following: boolean;
  what: 'thread' | 'group' | 'resource' | 'idea' | 'plan' | 'action';
}) {
  const { t, href } = useSite();
  const state = following ? 'on' : 'off';
  return (
    <form className="ic-follow" method="post" action={href(`${path}/${following ? 'unfollow' : 'follow'}`)}>
      <p className="ic-follow__text">{t(`follow.${what}.${state}.text`)}</p>
      <Button secondary small>
        {t(`follow.${what}.${state}.button`)}
      </Button>
    </form>
  );
}
