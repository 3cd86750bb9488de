import type { WorkshopShownFragment } from '../../graphql/generated.js';
import { useSite } from '../../ui/site.js';

type Attendance = NonNullable<WorkshopShownFragment['attendance']>;
type Share = NonNullable<Attendance['shares']>[number];

/** Who came, as far as it may be told. */
export function AttendanceShown({ attendance }: { attendance: Attendance | null }) {
  const { t } = useSite();
  if (!attendance) return null;
  return (
    <section className="ic-workshop__part" aria-labelledby="attendance">
      <h2 className="nhsuk-heading-m" id="attendance">
        {t('attendance.shown')}
      </h2>
      <p>{t('attendance.total', { count: attendance.total })}</p>
      {attendance.shares ? <Shares shares={attendance.shares} /> : <p>{t('attendance.notTold')}</p>}
    </section>
  );
}

function Shares({ shares }: { shares: readonly Share[] }) {
  const { t } = useSite();
  return (
    <table className="ic-attendance">
      <caption>{t('attendance.rounded')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('attendance.perspective')}</th>
          <th scope="col">{t('attendance.number')}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map((share, index) => (
          <tr key={index}>
            <th scope="row">
              <Perspectives share={share} />
            </th>
            <td>{t('attendance.about', { about: share.about })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Those that are counted as one, each on a line. */
function Perspectives({ share }: { share: Share }) {
  const { t } = useSite();
  const names = [
    ...share.perspectives.map((perspective) => t(`perspective.name.${perspective}`)),
    ...(share.withNotSaid ? [t('attendance.notSaid')] : []),
  ];
  return names.map((name) => <span key={name}>{name}</span>);
}
