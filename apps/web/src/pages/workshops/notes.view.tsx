import { stateOf, type Form } from '../../forms/form.js';
import type { EditWorkshopPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { KeepDraft } from '../../ui/draft.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/fields.js';
import { Findings } from '../../ui/findings.js';
import { Html } from '../../ui/html.js';
import { Inset } from '../../ui/notice.js';
import { workshopPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { useForeign } from '../../ui/thread-list.js';
import { Preview, WritingButtons, WritingNotices } from '../../ui/writing.js';
import { WritingHelp } from '../../ui/writing-help.js';

export type NotesField = 'notes' | 'seenEdition';

type Props = { community: string; workshop: EditWorkshopPageQuery['workshop']; form: Form<NotesField> };

export function NotesView({ community, workshop, form }: Props) {
  const { t, href } = useSite();
  const foreign = useForeign(workshop.language);
  const path = workshopPath(community, workshop.id);
  const html = form.preview?.['notes'];
  return (
    <Shell
      title={t('notes.title')}
      state={stateOf(form)}
      back={<BackLink path={path}>{t('workshop.back')}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary failure={form.failure} fields={['notes']} />
        <Findings form={form} />
        <WritingNotices form={form} />
        {html !== undefined && (
          <Preview>
            <Html html={html} />
          </Preview>
        )}
        <h1 className="nhsuk-heading-l">
          <span className="nhsuk-caption-m" lang={foreign}>
            {workshop.title}
          </span>
          {t('notes.title')}
        </h1>
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
              rows={12}
              limit={10_000}
            />
            <WritingHelp />
            <WritingButtons form={form}>{t('notes.button')}</WritingButtons>
          </form>
        </KeepDraft>
      </div>
    </Shell>
  );
}
