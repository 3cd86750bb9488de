import type { Failure } from '../../graphql/failure.js';
import type { MoveThreadPageQuery, MoveWarningQuery, RoomFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Choice } from '../../ui/fields.js';
import { threadPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { TitleCaption } from '../../ui/title-caption.js';

type Props = {
  community: string;
  thread: MoveThreadPageQuery['thread'];
  groups: MoveThreadPageQuery['community']['groups'];
  to: string;
  warning?: MoveWarningQuery['moveWarning'];
  failure?: Failure;
};

export function MoveThreadView({ community, thread, groups, to, warning, failure }: Props) {
  const { t } = useSite();
  const path = threadPath(community, thread.id);
  const title = warning ? t('move.warningTitle') : t('move.title');
  return (
    <Shell
      title={title}
      state={failure && 'refused'}
      back={<BackLink path={path}>{t('back.thread')}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary failure={failure} fields={['to']} />
        <h1 className="nhsuk-heading-l">
          <TitleCaption of={thread} large />
          {title}
        </h1>
        {warning ? <Warning path={path} warning={warning} /> : <Where path={path} groups={groups} to={to} />}
      </div>
    </Shell>
  );
}

function Where({ path, groups, to }: { path: string; groups: Props['groups']; to: string }) {
  const { t, href } = useSite();
  if (groups.length === 0) return <p>{t('move.nowhere')}</p>;
  return (
    <form method="get" action={href(`${path}/move`)}>
      <Choice
        form={{ values: { to: to || groups[0]!.id } }}
        name="to"
        label={t('move.where')}
        options={groups.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button>{t('move.next')}</Button>
    </form>
  );
}

function Warning({ path, warning }: { path: string; warning: MoveWarningQuery['moveWarning'] }) {
  const { t, href } = useSite();
  const { from, to, losesSight, gainsSight } = warning;
  return (
    <>
      <dl className="ic-move">
        <Room label={t('move.from')} room={from} />
        <Room label={t('move.to')} room={to} />
      </dl>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {gainsSight && <li>{t('move.gains', { from: from.name, to: to.name })}</li>}
        {losesSight && <li>{t('move.loses', { from: from.name, to: to.name })}</li>}
        {!gainsSight && !losesSight && <li>{t('move.same')}</li>}
        <li>{t('move.all')}</li>
      </ul>
      <form method="post" action={href(`${path}/move`)}>
        <input type="hidden" name="to" value={to.id} />
        <div className="ic-actions">
          <Button>{t('move.button', { to: to.name })}</Button>
          <ButtonLink path={path} secondary>
            {t('move.leave')}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}

function Room({ label, room }: { label: string; room: RoomFragment }) {
  const { t } = useSite();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{room.name}</strong>
        <br />
        {t(`group.accessText.${room.access}`)} {room.withoutStaff && t('group.withoutStaffText')}
      </dd>
    </div>
  );
}
