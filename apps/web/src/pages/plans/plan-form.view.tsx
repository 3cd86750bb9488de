import { stateOf, type Form } from '../../forms/form.js';
import type { Person } from '../../forms/person-choice.js';
import { BackLink } from '../../ui/back-link.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { TitleCaption } from '../../ui/title-caption.js';
import { PostButton, WritingNotices } from '../../ui/writing.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { PlanFields } from './plan-fields.view.js';
import { shownPlanFields, type PlanField } from './plan-form.js';

type Props = {
  /** Of the form. */
  path: string;
  back: { path: string; words: string };
  /** As it is called now; null for a new one. */
  plan: { title: string; language: 'EN' | 'CY' } | null;
  people: readonly Person[];
  form: Form<PlanField>;
};

export function PlanFormView({ path, back, plan, people, form }: Props) {
  const { t, href } = useSite();
  const heading = t(plan === null ? 'planForm.newTitle' : 'planForm.editTitle');
  return (
    <Shell
      title={heading}
      about={plan?.title}
      state={stateOf(form)}
      back={<BackLink path={back.path}>{back.words}</BackLink>}
    >
      <div className="ic-reading">
        <WritingNotices form={form} fields={shownPlanFields} />
        <ChangedMeanwhile form={form} />
        <h1 className="nhsuk-heading-l">
          {plan && <TitleCaption of={plan} />}
          {heading}
        </h1>
        {plan === null && <p>{t('planForm.intro')}</p>}
        <form method="post" action={href(path)} noValidate autoComplete="off">
          <input type="hidden" name="id" value={form.values.id} />
          <input type="hidden" name="seenAt" value={form.values.seenAt} />
          <input type="hidden" name="seen" value={form.seen ?? ''} />
          <PlanFields form={form} people={people} plan={plan} />
          <PostButton form={form}>{t(plan === null ? 'planForm.open' : 'planForm.save')}</PostButton>
        </form>
      </div>
    </Shell>
  );
}
