import { stateOf, type Form } from '../../forms/form.js';
import { perspectives } from '../../forms/perspectives.js';
import type { GroupSettingsFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { Checkboxes } from '../../ui/checkboxes.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Choice, TextArea, TextField } from '../../ui/fields.js';
import { adminPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { accesses, type GroupField } from './group-fields.js';
import { ReasonField } from './reason-field.js';

type Props = {
  community: string;
  /** null: it is a new one. */
  group: GroupSettingsFragment | null;
  form: Form<GroupField>;
  closing?: Form<'reason'>;
};

const summarised: string[] = [
  'nameEn',
  'nameCy',
  'descriptionEn',
  'descriptionCy',
  'access',
  'hidden',
  'withoutStaff',
  'perspectives',
  'questionEn',
  'questionCy',
  'reason',
];

export function AdminGroupView({ community, group, form, closing }: Props) {
  const { t } = useSite();
  const title = group ? t('adminGroups.edit', { group: group.name }) : t('adminGroups.new');
  return (
    <Shell
      title={title}
      state={stateOf(closing ?? form)}
      back={<BackLink path={adminPath(community, 'groups')}>{t('adminGroups.title')}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary failure={(closing ?? form).failure} fields={summarised} />
        <h1 className="nhsuk-heading-l">{title}</h1>
        <Setup path={adminPath(community, 'groups', group?.id ?? 'new')} isNew={!group} form={form} />
        {group && <Closing community={community} group={group} form={closing} />}
      </div>
    </Shell>
  );
}

function Setup({ path, isNew, form }: { path: string; isNew: boolean; form: Form<GroupField> }) {
  const { t, href } = useSite();
  return (
    <form method="post" action={href(path)} noValidate>
      <input type="hidden" name="id" value={form.values.id} />
      <TextField form={form} name="nameEn" label={t('adminGroups.nameEn')} />
      <TextField form={form} name="nameCy" label={t('adminGroups.nameCy')} />
      <TextArea
        form={form}
        name="descriptionEn"
        label={t('adminGroups.descriptionEn')}
        limit={500}
        rows={3}
      />
      <TextArea
        form={form}
        name="descriptionCy"
        label={t('adminGroups.descriptionCy')}
        limit={500}
        rows={3}
      />
      <WhoIsIn form={form} />
      <TextField
        form={form}
        name="questionEn"
        label={t('adminGroups.questionEn')}
        hint={t('adminGroups.questionHint')}
      />
      <TextField form={form} name="questionCy" label={t('adminGroups.questionCy')} />
      {isNew && <p>{t('adminGroups.champion')}</p>}
      <Button>{t(isNew ? 'adminGroups.create' : 'adminGroups.save')}</Button>
    </form>
  );
}

function WhoIsIn({ form }: { form: Form<GroupField> }) {
  const { t } = useSite();
  return (
    <>
      <Choice
        form={form}
        name="access"
        label={t('adminGroups.access')}
        options={accesses.map((value) => ({ value, label: t(`adminGroups.access.${value}`) }))}
      />
      <Choice
        form={form}
        name="hidden"
        label={t('adminGroups.hiddenLabel')}
        hint={t('adminGroups.hiddenHint')}
        options={[
          { value: 'no', label: t('adminGroups.hidden.no') },
          { value: 'yes', label: t('adminGroups.hidden.yes') },
        ]}
      />
      <Choice
        form={form}
        name="withoutStaff"
        label={t('adminGroups.peers')}
        options={[
          { value: 'no', label: t('adminGroups.peers.no') },
          { value: 'yes', label: t('adminGroups.peers.yes') },
        ]}
      />
      <Checkboxes
        form={form}
        name="perspectives"
        label={t('adminGroups.perspectives')}
        hint={t('adminGroups.perspectivesHint')}
        options={perspectives.map((value) => ({ value, label: t(`perspective.name.${value}`) }))}
      />
    </>
  );
}

function Closing({
  community,
  group,
  form,
}: {
  community: string;
  group: GroupSettingsFragment;
  form: Form<'reason'> | undefined;
}) {
  const { t, href } = useSite();
  const act = group.closedAt ? 'reopen' : 'close';
  return (
    <section className="ic-section">
      <h2 className="nhsuk-heading-m">{t(`adminGroups.${act}`)}</h2>
      {act === 'close' && <p>{t('adminGroups.closeText')}</p>}
      <form method="post" action={href(adminPath(community, 'groups', group.id, act))} noValidate>
        <ReasonField form={form} label={t('adminGroups.reason')} hint={t('adminGroups.reasonHint')} />
        <Button secondary>{t(`adminGroups.${act}Button`)}</Button>
      </form>
    </section>
  );
}
