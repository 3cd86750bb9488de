import { useSite } from '../../../ui/site.js';

type Counted = 'count' | 'complete' | 'overdue' | 'stuck' | 'notDoing' | 'answered' | 'waiting' | 'late';

/** A sentence of a report that counts; where there is none, it says so in words. */
export function useCounted(): (what: Counted, count: number) => string {
  const { t } = useSite();
  return (what, count) =>
    count === 0 ? t(`boardReport.now.${what}.none`) : t(`boardReport.now.${what}`, { count });
}
