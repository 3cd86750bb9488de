import { stateOf, type Form } from '../../forms/form.js';
import type { Person } from '../../forms/person-choice.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Findings } from '../../ui/findings.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { WritingNotices } from '../../ui/writing.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { PlanFields } from './plan-fields.view.js';
import { shownPlanFields, type PlanField } from './plan-form.js';

type Props = {
  /** Of the form. */
  path: string;
  back: { path: string; words: string };
  /** What it is called now; null for a new one. */
  title: string | null;
  people: readonly Person[];
  form: Form<PlanField>;
};

export function PlanFormView({ path, back, title, people, form }: Props) {
  const { t, href } = useSite();
  const heading = t(title === null ? 'planForm.newTitle' : 'planForm.editTitle');
  return (
    <Shell title={heading} state={stateOf(form)} back={<BackLink path={back.path}>{back.words}</BackLink>}>
      <div className="ic-reading">
        <ErrorSummary failure={form.failure} fields={shownPlanFields} />
        <ChangedMeanwhile form={form} />
        <Findings form={form} />
        <WritingNotices form={form} />
        <h1 className="nhsuk-heading-l">
          {title !== null && <span className="nhsuk-caption-m">{title}</span>}
          {heading}
        </h1>
        {title === null && <p>{t('planForm.intro')}</p>}
        <form method="post" action={href(path)} noValidate autoComplete="off">
          <input type="hidden" name="id" value={form.values.id} />
          <input type="hidden" name="seenAt" value={form.values.seenAt} />
          <input type="hidden" name="seen" value={form.seen ?? ''} />
          <PlanFields form={form} people={people} isNew={title === null} />
          <Button name="action" value="post">
            {form.findings ? t('findings.button') : t(title === null ? 'planForm.open' : 'planForm.save')}
          </Button>
        </form>
      </div>
    </Shell>
  );
}
