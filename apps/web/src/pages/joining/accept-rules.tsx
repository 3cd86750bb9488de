import { Button } from '../../ui/button.js';
import { communityPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';

/** Under the ground rules: the button to accept them, which leads back to what somebody was about to do. */
export function AcceptRules({ community, version }: { community: string; version: number }) {
  const { t, href, frame, path } = useSite();
  if (!frame.viewer) return null;
  if (frame.viewer.acceptedRules) return <p>{t('acceptRules.accepted')}</p>;
  const asked = new URLSearchParams(path.split('?')[1] ?? '');
  return (
    <form method="post" action={href(communityPath(community, 'rules', 'accept'))}>
      <p>{t(asked.has('kept') ? 'acceptRules.kept' : 'acceptRules.first')}</p>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="return" value={asked.get('return') ?? communityPath(community)} />
      <Button>{t('acceptRules.accept')}</Button>
    </form>
  );
}
