import { stateOf } from '../../forms/form.js';
import type { AddActionPageQuery, StoryPartFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { LanguageChoice } from '../../ui/language-choice.js';
import { Inset } from '../../ui/notice.js';
import { planPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { StoryPart } from '../../ui/story.js';
import { TitleCaption } from '../../ui/title-caption.js';
import { PostButton, WritingNotices } from '../../ui/writing.js';
import { MainActionFields, MoreActionFields, type ActionFieldsProps } from './action-fields.view.js';
import { shownActionFields } from './action-form.js';

type Props = ActionFieldsProps & {
  community: string;
  /** Of the form. */
  path: string;
  plan: AddActionPageQuery['actionPlan'];
  source: StoryPartFragment | null;
};

export function AddActionView({ community, path, plan, source, themes, owners, deputies, form }: Props) {
  const { t, href } = useSite();
  return (
    <Shell
      title={t('actionForm.newTitle')}
      about={plan.title}
      state={stateOf(form)}
      back={<BackLink path={planPath(community, plan.id)}>{t('plans.backToPlan')}</BackLink>}
    >
      <div className="ic-reading">
        <WritingNotices form={form} fields={shownActionFields} />
        <h1 className="nhsuk-heading-l">
          <TitleCaption of={plan} />
          {t('actionForm.newTitle')}
        </h1>
        <p>{t('actionForm.intro')}</p>
        <From source={source} from={form.values.from} />
        <form method="post" action={href(path)} noValidate autoComplete="off">
          <input type="hidden" name="id" value={form.values.id} />
          <input type="hidden" name="from" id="from" value={source ? form.values.from : ''} />
          <input type="hidden" name="seen" value={form.seen ?? ''} />
          <MainActionFields form={form} owners={owners} />
          <MoreActionFields form={form} themes={themes} deputies={deputies} />
          <LanguageChoice form={form} />
          <PostButton form={form}>{t('actionForm.add')}</PostButton>
        </form>
      </div>
    </Shell>
  );
}

/** What it comes from stays linked to it. */
function From({ source, from }: { source: StoryPartFragment | null; from: string }) {
  const { t } = useSite();
  if (from === '') return null;
  return (
    <Inset>
      <p>{t(source ? 'actionForm.from' : 'actionForm.fromLost')}</p>
      {source && (
        <p>
          <StoryPart part={source} />
        </p>
      )}
    </Inset>
  );
}
