import { stateOf, type Form } from '../../forms/form.js';
import type { ActionToEditFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/fields.js';
import { Findings } from '../../ui/findings.js';
import { FoldedFields } from '../../ui/folded.js';
import { actionPath } from '../../ui/paths.js';
import { Select } from '../../ui/select.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { WritingNotices } from '../../ui/writing.js';

export const milestoneFields = ['id', 'name', 'dueOn', 'weight'] as const;
export type MilestoneField = (typeof milestoneFields)[number];

type Props = { community: string; action: ActionToEditFragment; form: Form<MilestoneField> };

const weights = [1, 2, 3, 4, 5] as const;

export function MilestoneView({ community, action, form }: Props) {
  const { t, href } = useSite();
  const path = actionPath(community, action.plan.id, action.id);
  const { weight, ...values } = form.values;
  const unfolded = { ...form, values: { ...values, weight: weight === '1' ? '' : weight } };
  return (
    <Shell
      title={t('stepForm.title')}
      state={stateOf(form)}
      back={<BackLink path={path}>{t('action.backToAction')}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary failure={form.failure} fields={milestoneFields} />
        <Findings form={form} />
        <WritingNotices form={form} />
        <h1 className="nhsuk-heading-l">
          <span className="nhsuk-caption-m">{action.what}</span>
          {t('stepForm.title')}
        </h1>
        <p>{t('stepForm.intro')}</p>
        <form method="post" action={href(`${path}/milestones`)} noValidate autoComplete="off">
          <input type="hidden" name="id" value={form.values.id} />
          <input type="hidden" name="seen" value={form.seen ?? ''} />
          <TextField form={form} name="name" label={t('stepForm.name')} hint={t('stepForm.nameHint')} />
          <FoldedFields form={unfolded} summary={t('stepForm.fold')} fields={['dueOn', 'weight']}>
            <TextField form={form} name="dueOn" type="date" label={t('stepForm.dueOn')} />
            <Select
              name="weight"
              label={t('stepForm.weight')}
              hint={t('stepForm.weightHint')}
              value={weight}
              options={weights.map((one) => ({ value: String(one), label: t(`stepForm.weight.${one}`) }))}
            />
          </FoldedFields>
          <Button name="action" value="post">
            {form.findings ? t('findings.button') : t('stepForm.button')}
          </Button>
        </form>
      </div>
    </Shell>
  );
}
