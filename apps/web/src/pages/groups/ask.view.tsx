import { stateOf, type Form } from '../../forms/form.js';
import type { AskPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { KeepDraft } from '../../ui/draft.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/fields.js';
import { Inset, Notice } from '../../ui/notice.js';
import { communityPath, groupPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { KeptNotice } from '../../ui/writing.js';

export type AskField = 'id' | 'answer';

type Door = AskPageQuery['groupDoor'];
type Props = { community: string; door: Door; form: Form<AskField> };

export function AskView({ community, door, form }: Props) {
  const { t } = useSite();
  const title = t('ask.title', { group: door.name });
  return (
    <Shell
      title={title}
      state={stateOf(form)}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary failure={form.failure} fields={['answer']} />
        <KeptNotice form={form} />
        {door.asked && (
          <Notice>
            <p>{t('ask.asked')}</p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l">{title}</h1>
        <p className="nhsuk-lede-text">{door.description}</p>
        <Asking community={community} door={door} form={form} />
      </div>
    </Shell>
  );
}

function Asking({ community, door, form }: Props) {
  const { t, href } = useSite();
  const path = groupPath(community, door.id, 'ask');
  if (door.asked) return <Asked answer={door.asked.answer} />;
  if (door.whyNot)
    return <p>{t(door.whyNot === 'NOT_FOR_YOUR_PERSPECTIVE' ? 'doors.notForYou' : 'doors.closedText')}</p>;
  return (
    <>
      {door.declined && <Declined reason={door.declined.reason} />}
      <p>{t('ask.who')}</p>
      <KeepDraft form={path}>
        <form method="post" action={href(path)} noValidate>
          <input type="hidden" name="id" value={form.values.id} />
          <TextArea
            form={form}
            name="answer"
            label={door.question || t('ask.answerLabel')}
            limit={1_000}
            rows={5}
          />
          <Button>{t('ask.button')}</Button>
        </form>
      </KeepDraft>
    </>
  );
}

function Asked({ answer }: { answer: string }) {
  const { t } = useSite();
  if (!answer) return null;
  return (
    <>
      <p>{t('ask.yourAnswer')}</p>
      <Inset>
        <p className="ic-plain-words">{answer}</p>
      </Inset>
    </>
  );
}

function Declined({ reason }: { reason: string }) {
  const { t } = useSite();
  return (
    <Inset>
      <p>{t('ask.declined')}</p>
      <p className="ic-plain-words">{reason}</p>
      <p>{t('ask.again')}</p>
    </Inset>
  );
}
