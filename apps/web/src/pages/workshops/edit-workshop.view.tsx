import { stateOf } from '../../forms/form.js';
import type { Person } from '../../forms/person-choice.js';
import type { EditWorkshopPageQuery } from '../../graphql/generated.js';
import { KeepDraft } from '../../ui/draft.js';
import { useForeign } from '../../ui/foreign.js';
import { Inset } from '../../ui/notice.js';
import { workshopPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { WritingButtons, WritingNotices } from '../../ui/writing.js';
import { FirstButton, WordsPreview } from './open-workshop.view.js';
import { Rules } from './rules.view.js';
import { ThemeRows } from './theme-rows.view.js';
import { When } from './when.js';
import type { WorkshopForm } from './workshop-desk.js';
import { FacilitatorsField, RulesFields, WordsFields } from './workshop-fields.view.js';
import { shownFields } from './workshop-form.js';
import { WorkshopShell } from './workshop-shell.js';

type Workshop = EditWorkshopPageQuery['workshop'];
type Named = { id: string; name: string };

type Props = {
  community: string;
  workshop: Workshop;
  themes: readonly Named[];
  people: readonly Person[];
  form: WorkshopForm;
};

export function EditWorkshopView({ community, workshop, themes, people, form }: Props) {
  const { t, href } = useSite();
  const written = useForeign(workshop.language);
  const path = workshopPath(community, workshop.id);
  const parts = form.values.parts.split(' ');
  return (
    <WorkshopShell
      community={community}
      workshop={workshop}
      title={t('workshopForm.editTitle')}
      state={stateOf(form)}
      first={
        <>
          <WritingNotices form={form} fields={shownFields(form.values)} />
          <WordsPreview form={form} />
        </>
      }
    >
      {form.failure?.code === 'CHANGED_MEANWHILE' && <AsItIsNow workshop={workshop} />}
      <KeepDraft form={`${path}/edit`}>
        <form method="post" action={href(`${path}/edit`)} noValidate>
          <input type="hidden" name="id" value={form.values.id} />
          <input type="hidden" name="parts" value={form.values.parts} />
          <input type="hidden" name="seenEdition" value={form.values.seenEdition} />
          <input type="hidden" name="seen" value={form.seen ?? ''} />
          <FirstButton />
          <WordsFields form={form} lang={written} />
          {parts.includes('themes') && (
            <ThemeRows form={form} action={`${path}/edit`} themes={[...themes, ...retired(workshop)]} />
          )}
          {parts.includes('rules') && <RulesFields form={form} />}
          <FacilitatorsField form={form} people={people} hint={t('workshopForm.facilitatorsEdit')} />
          <Fixed workshop={workshop} parts={parts} />
          <WritingButtons form={form}>{t('workshopForm.saveButton')}</WritingButtons>
        </form>
      </KeepDraft>
    </WorkshopShell>
  );
}

/** What cannot be changed any more, and why. */
function Fixed({ workshop, parts }: { workshop: Workshop; parts: readonly string[] }) {
  const { t } = useSite();
  const { group } = workshop;
  return (
    <Inset>
      <h2 className="nhsuk-heading-s">{t('workshopForm.fixedTitle')}</h2>
      <p>
        {group ? t('workshopForm.fixed.room.group', { group: group.name }) : t('workshopForm.fixed.room.all')}
      </p>
      {!parts.includes('themes') && (
        <>
          <p>{t('workshopForm.fixed.themes')}</p>
          <ul>
            {workshop.themes.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {!parts.includes('rules') && (
        <>
          <p>{t('workshopForm.fixed.rules')}</p>
          <Rules workshop={workshop} />
        </>
      )}
    </Inset>
  );
}

/** Beside what was typed: what somebody else has made of it since. */
function AsItIsNow({ workshop }: { workshop: Workshop }) {
  const { t } = useSite();
  const foreign = useForeign(workshop.language);
  return (
    <Inset>
      <h2 className="nhsuk-heading-s">{t('workshopForm.meanwhile')}</h2>
      <p lang={foreign}>
        <strong>{workshop.title}</strong>
      </p>
      <p>
        <When workshop={workshop} />
      </p>
      <p className="ic-plain-words" lang={foreign}>
        {workshop.words}
      </p>
      <p>{workshop.themes.map(({ name }) => name).join(' · ')}</p>
      <p>{workshop.facilitators.map(({ displayName }) => displayName).join(' · ')}</p>
    </Inset>
  );
}

/** Themes of the workshop that the community has taken off its list since. */
const retired = ({ themes }: Workshop): Named[] =>
  themes.flatMap(({ theme }) => (theme ? [{ id: theme.id, name: theme.name }] : []));
