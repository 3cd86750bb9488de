import { stateOf, type Form } from '../../forms/form.js';
import type { EditWorkshopPageQuery } from '../../graphql/generated.js';
import { KeepDraft } from '../../ui/draft.js';
import { TextArea } from '../../ui/fields.js';
import { useForeign } from '../../ui/foreign.js';
import { Html } from '../../ui/html.js';
import { Inset } from '../../ui/notice.js';
import { workshopPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { Preview, WritingButtons, WritingNotices } from '../../ui/writing.js';
import { WritingHelp } from '../../ui/writing-help.js';
import { WorkshopShell } from './workshop-shell.js';

export type NotesField = 'notes' | 'seenEdition';

type Props = { community: string; workshop: EditWorkshopPageQuery['workshop']; form: Form<NotesField> };

export function NotesView({ community, workshop, form }: Props) {
  const { t, href } = useSite();
  const foreign = useForeign(workshop.language);
  const path = workshopPath(community, workshop.id);
  const html = form.preview?.['notes'];
  return (
    <WorkshopShell
      community={community}
      workshop={workshop}
      title={t('notes.title')}
      state={stateOf(form)}
      first={
        <>
          <WritingNotices form={form} fields={['notes']} />
          {html !== undefined && (
            <Preview>
              <Html html={html} />
            </Preview>
          )}
        </>
      }
    >
      {form.failure?.code === 'CHANGED_MEANWHILE' && (
        <Inset>
          <h2 className="nhsuk-heading-s">{t('notes.meanwhile')}</h2>
          <p className="ic-plain-words" lang={foreign}>
            {workshop.notes}
          </p>
        </Inset>
      )}
      <KeepDraft form={`${path}/notes`}>
        <form method="post" action={href(`${path}/notes`)} noValidate>
          <input type="hidden" name="seenEdition" value={form.values.seenEdition} />
          <input type="hidden" name="seen" value={form.seen ?? ''} />
          <TextArea
            form={form}
            name="notes"
            label={t('notes.label')}
            hint={t('notes.hint')}
            lang={foreign}
            rows={12}
            limit={10_000}
          />
          <WritingHelp />
          <WritingButtons form={form}>{t('notes.button')}</WritingButtons>
        </form>
      </KeepDraft>
    </WorkshopShell>
  );
}
