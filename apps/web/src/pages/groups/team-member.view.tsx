import type { Form } from '../../forms/form.js';
import type { Role, TeamMemberFragment, TeamMemberPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Choice } from '../../ui/fields.js';
import { Notice } from '../../ui/notice.js';
import { adminPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Presence } from './presence.js';
import { ReasonField, reasonId } from './reason-field.js';
import { Suspension } from './suspension.js';

export type AppointField = 'role' | 'groupId' | 'reason';
export type DismissField = 'duty' | 'reason';
export type TeamDone = 'appointed' | 'dismissed' | 'suspended' | 'lifted';

/** What admins give and take away. */
export const givenRoles = ['CHAMPION', 'DEPUTY', 'LEAD', 'ADMIN'] as const satisfies readonly Role[];

type Groups = TeamMemberPageQuery['community']['groupSettings'];
type Props = {
  community: string;
  person: TeamMemberFragment;
  groups: Groups;
  appoint: Form<AppointField> | undefined;
  dismiss: Form<DismissField> | undefined;
  suspension: Form<'reason'> | undefined;
  done: TeamDone | undefined;
};

export function TeamMemberView({ community, person, groups, appoint, dismiss, suspension, done }: Props) {
  const { t, href, frame } = useSite();
  const { id, displayName: name } = person.member;
  const failure = (appoint ?? dismiss ?? suspension)?.failure;
  return (
    <Shell
      title={name}
      state={failure && 'refused'}
      back={<BackLink path={adminPath(community, 'people')}>{t('team.title')}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary failure={failure} fields={['role', 'groupId', 'duty', 'reason']} />
        {done && (
          <Notice>
            <p>{t(`team.done.${done}`)}</p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l">{name}</h1>
        <Presence person={person} />
        <p>
          <a href={href(adminPath(community, 'people', id, 'look-up'))}>{t('team.lookUp')}</a>
        </p>
        {!person.suspendedAt && (
          <>
            <Appoint community={community} person={person} groups={groups} form={appoint} />
            <Dismiss community={community} person={person} form={dismiss} />
          </>
        )}
        {id !== frame.viewer?.member?.id && (
          <Suspension community={community} person={person} form={suspension} />
        )}
      </div>
    </Shell>
  );
}

type FormProps<Field extends string> = {
  community: string;
  person: TeamMemberFragment;
  form: Form<Field> | undefined;
};

function Appoint({
  community,
  person,
  groups,
  form = { values: { role: '', groupId: '', reason: '' } },
}: FormProps<AppointField> & { groups: Groups }) {
  const { t, href } = useSite();
  const { id, displayName: name } = person.member;
  return (
    <section className="ic-section" id="appoint">
      <h2 className="nhsuk-heading-m">{t('team.appoint', { name })}</h2>
      <form method="post" action={href(adminPath(community, 'people', id, 'appoint'))} noValidate>
        <Choice
          form={form}
          name="role"
          label={t('team.role')}
          options={givenRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        />
        <Choice
          form={form}
          name="groupId"
          label={t('team.group')}
          hint={t('team.groupHint')}
          options={[
            { value: '', label: t('team.noGroup') },
            ...groups.map((group) => ({ value: group.id, label: group.name })),
          ]}
        />
        <ReasonField
          form={form}
          id={reasonId(form, 'appoint')}
          label={t('team.reasonPerhaps')}
          hint={t('team.reasonHint')}
        />
        <Button>{t('team.appointButton')}</Button>
      </form>
    </section>
  );
}

function Dismiss({
  community,
  person,
  form = { values: { duty: '', reason: '' } },
}: FormProps<DismissField>) {
  const { t, href } = useSite();
  const { id, displayName: name } = person.member;
  const duties = person.duties.filter(({ role }) => role !== 'COORDINATOR');
  if (duties.length === 0) return null;
  return (
    <section className="ic-section" id="dismiss">
      <h2 className="nhsuk-heading-m">{t('team.dismiss', { name })}</h2>
      <form method="post" action={href(adminPath(community, 'people', id, 'dismiss'))} noValidate>
        <Choice
          form={form}
          name="duty"
          label={t('team.dismissRole')}
          options={duties.map(({ role, groupId, groupName }) => ({
            value: `${role} ${groupId ?? ''}`.trim(),
            label: groupName ? `${t(`role.${role}`)}: ${groupName}` : t(`role.${role}`),
          }))}
        />
        <ReasonField
          form={form}
          id={reasonId(form, 'dismiss')}
          label={t('team.reason')}
          hint={t('team.reasonHint')}
        />
        <Button secondary>{t('team.dismissButton')}</Button>
      </form>
    </section>
  );
}
