import type { ActionStatus } from '../../graphql/generated.js';
import { useSite } from '../../ui/site.js';

/** A status is a word; its mark and colour only make it quicker to find. */
export function StatusTag({ status }: { status: ActionStatus }) {
  const words = useStatusWords();
  return (
    <strong className={`nhsuk-tag ic-tag ic-status ic-status--${status.toLowerCase()}`}>
      {words(status)}
    </strong>
  );
}

/** The words for a status; where its reason doesn’t follow, “because” is not promised. */
export function useStatusWords(): (status: ActionStatus) => string {
  const { t } = useSite();
  return (status) =>
    status === 'NOT_DOING'
      ? t('dashboard.notDoing')
      : t(`plans.status.${status.toLowerCase() as Lowercase<ActionStatus>}`);
}
