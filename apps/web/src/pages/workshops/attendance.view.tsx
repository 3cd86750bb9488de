import { stateOf, type Form } from '../../forms/form.js';
import type { WorkshopStepFragment } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/fields.js';
import { Inset } from '../../ui/notice.js';
import { workshopPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { KeptNotice } from '../../ui/writing.js';
import { countFields, perspectives, type CountField } from './attendance-counts.js';
import { WorkshopShell } from './workshop-shell.js';

type Props = { community: string; workshop: WorkshopStepFragment; form: Form<CountField> };

export function AttendanceView({ community, workshop, form }: Props) {
  const { t, href } = useSite();
  const path = workshopPath(community, workshop.id);
  return (
    <WorkshopShell
      community={community}
      workshop={workshop}
      title={t('attendance.title')}
      state={stateOf(form)}
      first={
        <>
          <ErrorSummary failure={form.failure} fields={countFields} />
          <KeptNotice form={form} />
        </>
      }
    >
      <p>{t('attendance.intro')}</p>
      <Inset>
        <p>{t('attendance.privacy')}</p>
        <p>{t(workshop.phase === 'RESULTS' ? 'attendance.once' : 'attendance.until')}</p>
        {workshop.attendanceRecorded && <p>{t('attendance.again')}</p>}
      </Inset>
      <form method="post" action={href(`${path}/attendance`)} noValidate autoComplete="off">
        <fieldset className="nhsuk-fieldset ic-counts" aria-describedby="counts-hint">
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">
            {t('attendance.people')}
          </legend>
          <p className="nhsuk-hint" id="counts-hint">
            {t('attendance.peopleHint')}
          </p>
          {perspectives.map((perspective) => (
            <TextField
              form={form}
              name={`count-${perspective}`}
              label={t(`perspective.name.${perspective}`)}
              inputMode="numeric"
              key={perspective}
            />
          ))}
          <TextField form={form} name="count-notSaid" label={t('attendance.notSaid')} inputMode="numeric" />
        </fieldset>
        <Button>{t('attendance.button')}</Button>
      </form>
    </WorkshopShell>
  );
}
