import { stateOf, type Form } from '../../forms/form.js';
import type { InvitationsPageQuery } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Choice, TextArea } from '../../ui/fields.js';
import { Empty } from '../../ui/notice.js';
import { Older } from '../../ui/older.js';
import { communityPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { Ago, Moment } from '../../ui/time.js';
import { AdminShell } from '../admin/admin-shell.js';

export type InviteField = 'emails' | 'role' | 'group' | 'message';

export const invitationsDone = ['invited', 'resent', 'withdrawn', 'answered'] as const;
export type InvitationsDone = (typeof invitationsDone)[number];

type Community = InvitationsPageQuery['community'];
type Invitation = Community['invitations']['nodes'][number];

type Props = {
  slug: string;
  community: Community;
  form: Form<InviteField>;
  paged: boolean;
  done: InvitationsDone | undefined;
};

export function InvitationsView({ slug, community, form, paged, done }: Props) {
  const { t } = useSite();
  const { nodes, pageInfo } = community.invitations;
  const path = communityPath(slug, 'admin', 'invitations');
  return (
    <AdminShell
      community={slug}
      title={t('invitations.title')}
      state={stateOf(form)}
      done={done && t(`invitations.done.${done}`)}
    >
      <ErrorSummary failure={form.failure} fields={['emails', 'role', 'group', 'message']} />
      <h1 className="nhsuk-heading-l">{t('invitations.title')}</h1>
      <Requests path={path} requests={community.communityRequests} />
      <InviteForm path={path} groups={community.groups} form={form} />
      <section aria-labelledby="invitations">
        <h2 className="nhsuk-heading-m" id="invitations">
          {t('invitations.list')}
        </h2>
        {nodes.length === 0 && <Empty>{t('invitations.none')}</Empty>}
        <ul className="ic-log ic-log--roomy">
          {nodes.map((invitation) => (
            <Invited key={invitation.id} path={path} invitation={invitation} />
          ))}
        </ul>
        <Older path={path} pageInfo={pageInfo} paged={paged} label={t('invitations.list')} />
      </section>
    </AdminShell>
  );
}

function Requests({ path, requests }: { path: string; requests: Community['communityRequests'] }) {
  const { t, href } = useSite();
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="requests">
      <h2 className="nhsuk-heading-m" id="requests">
        {t('atDoor.title')}
      </h2>
      {requests.map((request) => (
        <article className="ic-card" key={request.id}>
          <h3 className="ic-card__title">{t('atDoor.from', { domain: request.domain })}</h3>
          <p className="ic-meta">
            <span>
              {t('atDoor.asked')} <Ago at={request.askedAt} />
            </span>
          </p>
          <blockquote className="nhsuk-inset-text ic-inset ic-as-typed">
            {request.message || t('atDoor.noMessage')}
          </blockquote>
          <form className="ic-actions" method="post" action={href(`${path}/requests/${request.id}`)}>
            <Button small name="decision" value="accept">
              {t('atDoor.accept')}
            </Button>
            <Button small secondary name="decision" value="decline">
              {t('atDoor.decline')}
            </Button>
          </form>
        </article>
      ))}
    </section>
  );
}

function InviteForm({
  path,
  groups,
  form,
}: {
  path: string;
  groups: Community['groups'];
  form: Form<InviteField>;
}) {
  const { t, href } = useSite();
  const open = groups.filter((group) => group.closedAt === null);
  return (
    <form method="post" action={href(path)} noValidate>
      <p>{t('invitations.lede')}</p>
      <TextArea
        form={form}
        name="emails"
        label={t('invitations.emails')}
        hint={t('invitations.emailsHint')}
        rows={4}
        limit={25_000}
      />
      <Choice
        form={form}
        name="role"
        label={t('invitations.role')}
        options={[
          { value: '', label: t('invitations.role.MEMBER') },
          { value: 'LEAD', label: t('role.LEAD') },
          { value: 'ADMIN', label: t('role.ADMIN') },
        ]}
      />
      <Choice
        form={form}
        name="group"
        label={t('invitations.group')}
        options={[
          { value: '', label: t('invitations.noGroup') },
          ...open.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextArea
        form={form}
        name="message"
        label={t('invitations.message')}
        hint={t('invitations.messageHint')}
        rows={4}
        limit={1_000}
      />
      <Button>{t('invitations.send')}</Button>
    </form>
  );
}

function Invited({ path, invitation }: { path: string; invitation: Invitation }) {
  const { t } = useSite();
  const { email, role, group, state, invitedBy } = invitation;
  const lives = state === 'SENT' || state === 'WAITING' || state === 'REFUSED';
  return (
    <li>
      <strong className="ic-breakable">{email ?? t('invitations.accepted')}</strong>
      <Tag tone={lives ? 'waiting' : 'quiet'}>{t(`invitations.state.${state}`)}</Tag>
      {role && <span>{t(`role.${role}`)}</span>}
      {group && <span>{t('invitations.toGroup', { group: group.name })}</span>}
      <span>
        {invitedBy ? t('invitations.by', { name: invitedBy.displayName }) : t('invitations.byNetwork')}
      </span>
      <span>
        {t('invitations.created')} <Ago at={invitation.createdAt} />
      </span>
      {lives && (
        <span>
          {t('invitations.expires')} <Moment at={invitation.expiresAt} />
        </span>
      )}
      {email && (lives || state === 'EXPIRED') && <Tools path={`${path}/${invitation.id}`} email={email} />}
    </li>
  );
}

function Tools({ path, email }: { path: string; email: string }) {
  const { t, href } = useSite();
  return (
    <div className="ic-log__tools">
      <form method="post" action={href(`${path}/resend`)}>
        <button className="ic-link-button" type="submit" aria-label={t('invitations.resendTo', { email })}>
          {t('invitations.resend')}
        </button>
      </form>
      <form method="post" action={href(`${path}/withdraw`)}>
        <button
          className="ic-link-button"
          type="submit"
          aria-label={t('invitations.withdrawFrom', { email })}
        >
          {t('invitations.withdraw')}
        </button>
      </form>
    </div>
  );
}
