import type { ActionStatus } from '../graphql/generated.js';
import { useSite } from './site.js';

/** How an action stands, in words; its mark and colour only make it quicker to find. */
export function ActionStatusTag({ status }: { status: ActionStatus }) {
  const { t } = useSite();
  return (
    <strong className={`nhsuk-tag ic-tag ic-status ic-status--${status.toLowerCase()}`}>
      {t(`actionStatus.${status}`)}
    </strong>
  );
}
