import { problemAt, stateOf } from '../../forms/form.js';
import type { Person } from '../../forms/person-choice.js';
import { BackLink } from '../../ui/back-link.js';
import { KeepDraft } from '../../ui/draft.js';
import { Fold } from '../../ui/folded.js';
import { Html } from '../../ui/html.js';
import { LanguageChoice } from '../../ui/language-choice.js';
import { communityPath } from '../../ui/paths.js';
import { Select } from '../../ui/select.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Preview, WritingButtons, WritingNotices } from '../../ui/writing.js';
import { ThemeRows } from './theme-rows.view.js';
import type { WorkshopForm } from './workshop-desk.js';
import { FacilitatorsField, RulesFields, WordsFields } from './workshop-fields.view.js';
import { shownFields } from './workshop-form.js';

type Named = { id: string; name: string };

type Props = {
  community: string;
  themes: readonly Named[];
  groups: readonly Named[];
  people: readonly Person[];
  form: WorkshopForm;
};

export function OpenWorkshopView({ community, themes, groups, people, form }: Props) {
  const { t, href } = useSite();
  const path = communityPath(community, 'workshops', 'new');
  return (
    <Shell
      title={t('workshopForm.openTitle')}
      state={stateOf(form)}
      back={<BackLink path={communityPath(community, 'workshops')}>{t('workshops.all')}</BackLink>}
    >
      <div className="ic-reading">
        <WritingNotices form={form} fields={shownFields(form.values)} />
        <WordsPreview form={form} />
        <h1 className="nhsuk-heading-l">{t('workshopForm.openTitle')}</h1>
        <p>{t('workshopForm.openIntro')}</p>
        <KeepDraft form={path}>
          <form method="post" action={href(path)} noValidate autoComplete="off">
            <input type="hidden" name="id" value={form.values.id} />
            <input type="hidden" name="parts" value={form.values.parts} />
            <input type="hidden" name="seen" value={form.seen ?? ''} />
            <FirstButton />
            <WordsFields form={form} />
            <ThemeRows form={form} action={path} themes={themes} />
            <p>{t('workshopForm.usual')}</p>
            <RulesFields form={form} />
            <MoreFields form={form} groups={groups} people={people} />
            <WritingButtons form={form}>{t('workshopForm.openButton')}</WritingButtons>
          </form>
        </KeepDraft>
      </div>
    </Shell>
  );
}

/** What Enter in a field does is the first button’s: to send it, and not to add a theme. */
export function FirstButton() {
  return (
    <input
      className="nhsuk-u-visually-hidden"
      type="submit"
      name="action"
      value="post"
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}

export function WordsPreview({ form }: { form: WorkshopForm }) {
  const html = form.preview?.['words'];
  if (html === undefined) return null;
  return (
    <Preview>
      {form.values.title && <h3>{form.values.title}</h3>}
      <Html html={html} />
    </Preview>
  );
}

/** Everybody takes part and whoever opens it leads it, unless something else is chosen. */
function MoreFields({ form, groups, people }: Pick<Props, 'form' | 'groups' | 'people'>) {
  const { t, language } = useSite();
  const { values, failure } = form;
  const open =
    values.groupId !== '' ||
    values.facilitatorIdsLooked !== '' ||
    values.language !== language.toUpperCase() ||
    problemAt(failure, 'facilitatorIds') !== undefined;
  return (
    <Fold className="ic-fold" summary={t('workshopForm.moreFold')} open={open}>
      {groups.length > 0 && (
        <Select
          name="groupId"
          label={t('workshopForm.group')}
          value={values.groupId}
          options={[
            { value: '', label: t('workshopForm.everybody') },
            ...groups.map(({ id, name }) => ({
              value: id,
              label: t('workshopForm.onlyGroup', { group: name }),
            })),
          ]}
        />
      )}
      <FacilitatorsField form={form} people={people} hint={t('workshopForm.facilitatorsHint')} />
      <LanguageChoice form={form} />
    </Fold>
  );
}
