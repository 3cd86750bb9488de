import { stateOf, type Form } from '../../forms/form.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/fields.js';
import { FileList } from '../../ui/file-list.js';
import { Inset } from '../../ui/notice.js';
import { useSite } from '../../ui/site.js';
import { practicePath, travelPath } from './practice-address.js';
import type { PracticeOnPage } from './practice-on-page.js';
import { PracticeShell } from './practice-shell.js';

type Props = PracticeOnPage & { form: Form<'showOwner'> };

export function OfferView({ practice, title, files, form }: Props) {
  const { t, href } = useSite();
  return (
    <PracticeShell
      practice={practice}
      about={title}
      title={t('offering.title')}
      state={stateOf(form)}
      first={<ErrorSummary failure={form.failure} fields={['showOwner']} />}
    >
      <p>{t('offering.intro')}</p>
      <WhatOthersSee files={files} people={t('offering.seeNot.people')} />
      <Inset>
        <p>{t('offering.then')}</p>
      </Inset>
      <form method="post" action={href(travelPath(practice, 'offer'))}>
        <Checkbox
          form={form}
          name="showOwner"
          label={t('offering.showOwner')}
          hint={t('offering.showOwnerHint')}
        />
        <div className="ic-actions">
          <Button>{t('offering.button')}</Button>
        </div>
      </form>
    </PracticeShell>
  );
}

export function ApproveView({ practice, title, files, standing, form }: Props) {
  const { t, href } = useSite();
  const { offer } = standing;
  return (
    <PracticeShell
      practice={practice}
      about={title}
      title={t('approving.title')}
      state={stateOf(form)}
      first={<ErrorSummary failure={form.failure} fields={[]} />}
    >
      <p>{t('approving.intro')}</p>
      <WhatOthersSee files={files} people={t('approving.seeNot.people')} />
      <p>{t(offer?.showsOwner ? 'approving.withName' : 'approving.withoutName')}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>{t('approving.check.people')}</li>
        <li>{t('approving.check.files')}</li>
        <li>{t('approving.check.context')}</li>
      </ul>
      <p>
        <a href={href(practicePath(practice))}>{t('approving.read')}</a>
      </p>
      <form method="post" action={href(travelPath(practice, 'approve'))}>
        <input type="hidden" name="offer" value={offer?.id ?? ''} />
        <div className="ic-actions">
          <Button>{t('approving.button')}</Button>
        </div>
      </form>
    </PracticeShell>
  );
}

/** What goes out, and what stays. */
function WhatOthersSee({ files, people }: Pick<PracticeOnPage, 'files'> & { people: string }) {
  const { t } = useSite();
  return (
    <>
      <h2 className="nhsuk-heading-s">{t('offering.see')}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>{t('offering.see.words')}</li>
        <li>{t('offering.see.community')}</li>
        {files.length > 0 && <li>{t('offering.see.files', { count: files.length })}</li>}
      </ul>
      {files.length > 0 && <FileList files={files} />}
      <h2 className="nhsuk-heading-s">{t('offering.seeNot')}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>{people}</li>
        <li>{t('offering.seeNot.talk')}</li>
      </ul>
    </>
  );
}

export function StopView({ practice, title, standing, form }: PracticeOnPage & { form: Form<'reason'> }) {
  const { t, href } = useSite();
  const heading = t(standing.state === 'OFFERED' ? 'stopping.offered' : 'stopping.title');
  return (
    <PracticeShell
      practice={practice}
      about={title}
      title={heading}
      state={stateOf(form)}
      first={<ErrorSummary failure={form.failure} fields={['reason']} />}
    >
      <p>{t('stopping.text')}</p>
      <form method="post" action={href(travelPath(practice, 'stop'))} noValidate>
        <TextField form={form} name="reason" label={t('stopping.reason')} hint={t('stopping.reasonHint')} />
        <div className="ic-actions">
          <Button>{t('stopping.button')}</Button>
        </div>
      </form>
    </PracticeShell>
  );
}
