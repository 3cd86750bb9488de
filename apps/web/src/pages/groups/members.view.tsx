import type { Form } from '../../forms/form.js';
import type { GroupMembersPageQuery, PersonFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Fold } from '../../ui/folded.js';
import { Notice } from '../../ui/notice.js';
import { Older } from '../../ui/older.js';
import { groupPath } from '../../ui/paths.js';
import { Initial, PersonName } from '../../ui/person.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Find } from './find.js';
import { ReasonField } from './reason-field.js';

export type MembersDone = 'invited' | 'removed';

type Group = GroupMembersPageQuery['group'];
type Refused = { member?: string; form: Form<'reason'> };
type Props = {
  community: string;
  group: Group;
  name: string;
  found: GroupMembersPageQuery['community']['membersNamed'];
  paged: boolean;
  done: MembersDone | undefined;
  refused: Refused | undefined;
};

export function GroupMembersView({ community, group, name, found, paged, done, refused }: Props) {
  const { t } = useSite();
  const title = t('groupMembers.title', { group: group.name });
  const path = groupPath(community, group.id, 'members');
  const carers = new Set([...group.champions, ...group.deputies].map(({ id }) => id));
  const isOpen = group.access === 'OPEN';
  return (
    <Shell
      title={title}
      state={refused && 'refused'}
      back={<BackLink path={groupPath(community, group.id)}>{group.name}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary failure={refused?.form.failure} fields={refused?.member ? ['reason'] : []} />
        {done && (
          <Notice>
            <p>{t(`groupMembers.done.${done}`)}</p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l">{title}</h1>
        {isOpen && <p>{t('groupMembers.openText')}</p>}
        <ul className="ic-people ic-people--acts">
          {group.members.nodes.map((person) => (
            <li key={person.id}>
              <Initial person={person} />
              <PersonName person={person} />
              {!isOpen && !carers.has(person.id) && (
                <Remove
                  path={path}
                  person={person}
                  form={refused?.member === person.id ? refused.form : undefined}
                />
              )}
            </li>
          ))}
        </ul>
        <Older path={path} pageInfo={group.members.pageInfo} paged={paged} label={title} />
        {!isOpen && <Invite path={path} name={name} found={found} />}
      </div>
    </Shell>
  );
}

function Remove({
  path,
  person,
  form,
}: {
  path: string;
  person: PersonFragment;
  form: Form<'reason'> | undefined;
}) {
  const { t, href } = useSite();
  return (
    <Fold summary={t('groupMembers.remove', { name: person.displayName })} open={form !== undefined}>
      <form method="post" action={href(`${path}/remove`)} noValidate>
        <input type="hidden" name="member" value={person.id} />
        <ReasonField
          form={form}
          id={form ? 'reason' : `reason-${person.id}`}
          label={t('groupMembers.reason')}
          hint={t('groupMembers.reasonHint')}
          about={person.displayName}
        />
        <Button secondary>{t('groupMembers.removeButton')}</Button>
      </form>
    </Fold>
  );
}

function Invite({ path, name, found }: Pick<Props, 'name' | 'found'> & { path: string }) {
  const { t, href } = useSite();
  return (
    <Find
      action={path}
      label={t('groupMembers.find')}
      hint={t('groupMembers.findHint')}
      button={t('groupMembers.search')}
      nobody={t('groupMembers.nobody')}
      name={name}
      found={found}
    >
      {(person) => (
        <form method="post" action={href(`${path}/invite`)}>
          <input type="hidden" name="member" value={person.id} />
          <input type="hidden" name="name" value={name} />
          <Button secondary small>
            {t('groupMembers.invite', { name: person.displayName })}
          </Button>
        </form>
      )}
    </Find>
  );
}
