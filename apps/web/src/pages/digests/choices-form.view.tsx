import type { Form } from '../../forms/form.js';
import type { MailContent } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { Choice, TextField } from '../../ui/fields.js';
import { communityPath } from '../../ui/paths.js';
import { Select } from '../../ui/select.js';
import { useSite } from '../../ui/site.js';
import { weekdayInWords } from '../../ui/time.js';
import { MailLanguage } from '../people/mail-language.js';
import { contentsUpTo, type ChoiceField } from './choices.js';
import { frequencies } from './frequencies.js';

type Props = { community: string; form: Form<ChoiceField>; most: MailContent };

/** How somebody hears of one community, and what language all of their mails are in. */
export function ChoicesForm({ community, form, most }: Props) {
  const { t, href } = useSite();
  return (
    <form method="post" action={href(communityPath(community, 'settings'))} noValidate>
      <h2 className="nhsuk-heading-m">{t('emails.choices')}</h2>
      <Choice
        form={form}
        name="frequency"
        label={t('settings.frequency')}
        hint={t('emails.frequencyHint')}
        options={frequencies.map((value) => ({ value, label: t(`settings.frequency.${value}`) }))}
      />
      <When form={form} />
      <div className="ic-short-field">
        <TextField
          form={form}
          name="pausedUntil"
          type="date"
          label={t('emails.pausedUntil')}
          hint={t('emails.pausedUntilHint')}
        />
      </div>
      <HowMuch form={form} most={most} />
      <MailLanguage form={form} label={t('settings.language')} />
      <Button>{t('emails.save')}</Button>
    </form>
  );
}

function When({ form }: { form: Form<ChoiceField> }) {
  const { t, language } = useSite();
  return (
    <div className="ic-pair ic-pair--level">
      <Select
        name="weekday"
        label={t('emails.weekday')}
        hint={t('emails.weekdayHint')}
        value={form.values.weekday}
        options={weekdays.map((day) => ({ value: String(day), label: weekdayInWords(day, language) }))}
      />
      <Select
        name="hour"
        label={t('emails.hour')}
        hint={t('emails.hourHint')}
        value={form.values.hour}
        options={hours.map((hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }))}
      />
    </div>
  );
}

function HowMuch({ form, most }: { form: Form<ChoiceField>; most: MailContent }) {
  const { t } = useSite();
  const offered = contentsUpTo(most);
  return (
    <>
      <input type="hidden" name="contentShown" value={form.values.contentShown} />
      <Choice
        form={form}
        name="content"
        label={t('emails.content')}
        hint={
          <>
            {t(`emails.most.${most}`)} {offered.length > 1 && t('emails.contentHint')}
          </>
        }
        options={offered.map((value) => ({ value, label: t(`emails.content.${value}`) }))}
      />
    </>
  );
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const hours = Array.from({ length: 24 }, (_, hour) => hour);
