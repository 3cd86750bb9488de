import type { Form } from '../../forms/form.js';
import type { ActionToEditFragment } from '../../graphql/generated.js';
import { TextField } from '../../ui/fields.js';
import { FoldedFields } from '../../ui/folded.js';
import { actionPath } from '../../ui/paths.js';
import { Select } from '../../ui/select.js';
import { useSite } from '../../ui/site.js';
import { PostButton } from '../../ui/writing.js';
import { ActionShell } from './action-shell.js';

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
    <ActionShell
      community={community}
      action={action}
      title={t('stepForm.title')}
      form={form}
      fields={milestoneFields}
    >
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
        <PostButton form={form}>{t('stepForm.button')}</PostButton>
      </form>
    </ActionShell>
  );
}
