import { Button } from '../../../ui/button.js';
import { TextArea } from '../../../ui/fields.js';
import { Fold } from '../../../ui/folded.js';
import { useSite } from '../../../ui/site.js';
import { Ago } from '../../../ui/time.js';
import type { CaseForm } from './case-form.js';
import type { Case } from './case.view.js';

/** What those who decide say to each other. */
export function CaseNotes({ case: one, form }: { case: Case; form: CaseForm }) {
  const { t } = useSite();
  if (one.notes.length === 0 && !one.viewerCan.note) return null;
  return (
    <section aria-labelledby="notes">
      <h2 className="nhsuk-heading-m" id="notes">
        {t('case.notes')}
      </h2>
      <ul className="ic-reports">
        {one.notes.map((note) => (
          <li key={note.id} id={`post-${note.id}`}>
            <p className="ic-plain-words">{note.text}</p>
            <p className="ic-meta">
              <span>{note.author.displayName}</span>
              <Ago at={note.writtenAt} />
            </p>
          </li>
        ))}
      </ul>
      {one.viewerCan.note && (
        <Fold summary={t('case.addNote')} open={form.values.text !== ''}>
          <TextArea
            form={form}
            name="text"
            label={t('case.note')}
            hint={t('case.noteHint')}
            limit={2_000}
            rows={3}
          />
          <Button secondary small name="action" value="note">
            {t('case.saveNote')}
          </Button>
        </Fold>
      )}
    </section>
  );
}
