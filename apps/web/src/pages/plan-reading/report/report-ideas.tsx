import { useSite } from '../../../ui/site.js';
import { useCounted } from './counted.js';
import type { Report } from './report.view.js';

/** How the community answers what its people bring up. */
export function IdeasInReport({ ideas: { answered, waiting, late } }: { ideas: Report['ideas'] }) {
  const { t } = useSite();
  const counted = useCounted();
  return (
    <section className="ic-reading-part" aria-labelledby="ideas">
      <h2 className="nhsuk-heading-m" id="ideas">
        {t('boardReport.ideas')}
      </h2>
      <p>
        {counted('answered', answered)} {counted('waiting', waiting)} {waiting > 0 && counted('late', late)}
      </p>
    </section>
  );
}
