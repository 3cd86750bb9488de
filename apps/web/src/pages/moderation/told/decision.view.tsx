import { stateOf, type Form } from '../../../forms/form.js';
import type { ToldFragment } from '../../../graphql/generated.js';
import { BackLink } from '../../../ui/back-link.js';
import { Button } from '../../../ui/button.js';
import { KeepDraft } from '../../../ui/draft.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { TextArea, TextField } from '../../../ui/fields.js';
import { Inset } from '../../../ui/notice.js';
import { communityPath } from '../../../ui/paths.js';
import { Shell } from '../../../ui/shell.js';
import { useSite } from '../../../ui/site.js';
import { Day } from '../../../ui/time.js';
import { KeptNotice } from '../../../ui/writing.js';
import { useNameOf } from '../deciding/case-words.js';
import { toldTitle, whatInWords } from '../decision-words.js';
import { SentNotice } from '../sent-notice.js';
import { ToldTitle } from '../titles.js';

/** What its author can’t see either. */
const gone: readonly ToldFragment['decision'][] = ['REMOVE', 'SUSPEND'];

type Props = { community: string; told: ToldFragment; form: Form<string>; done: boolean };

/** For somebody who may be afraid: what it means comes first, then why, then what they can do. */
export function DecisionView({ community, told, form, done }: Props) {
  const { t, href } = useSite();
  const title = toldTitle(t, told);
  return (
    <Shell
      title={title}
      state={stateOf(form)}
      back={<BackLink path={communityPath(community, 'decisions')}>{t('told.all')}</BackLink>}
    >
      <div className="ic-narrow">
        <ErrorSummary failure={form.failure} fields={told.words.map(({ name }) => name)} />
        <KeptNotice form={form} />
        {done && <SentNotice form={told.id}>{t('told.resubmitted')}</SentNotice>}
        <h1 className="nhsuk-heading-l">
          <ToldTitle of={told} />
        </h1>
        <p className="nhsuk-lede-text">{whatInWords(t, told)}</p>
        <p className="ic-meta ic-told__when">
          <span>
            {t('told.on')} <Day on={told.decidedAt} />
          </span>
        </p>
        <h2 className="nhsuk-heading-m">{t('told.why')}</h2>
        <Inset>
          <p className="ic-plain-words">{told.reason}</p>
        </Inset>
        <h2 className="nhsuk-heading-m">{t('told.now')}</h2>
        <p>{t(told.resubmittedAt ? 'told.waits' : `told.next.${told.decision}`)}</p>
        {!gone.includes(told.decision) && !told.canResubmit && !told.resubmittedAt && (
          <p>
            <a href={href(told.subject.path)}>{t('told.see')}</a>
          </p>
        )}
        {told.canResubmit && <Resubmit community={community} told={told} form={form} />}
        <p>{t('told.care')}</p>
      </div>
    </Shell>
  );
}

function Resubmit({ community, told, form }: Omit<Props, 'done'>) {
  const { t, href } = useSite();
  const nameOf = useNameOf();
  const path = communityPath(community, 'decisions', told.id);
  return (
    <KeepDraft form={path}>
      <form method="post" action={href(path)} noValidate>
        <input type="hidden" name="id" value={told.id} />
        {told.words.map(({ name }) =>
          name === 'title' ? (
            <TextField form={form} name={name} label={nameOf(name)} key={name} />
          ) : (
            <TextArea form={form} name={name} label={nameOf(name)} limit={20_000} rows={8} key={name} />
          ),
        )}
        <p>{t('told.resubmitText')}</p>
        <Button>{t('told.resubmit')}</Button>
      </form>
    </KeepDraft>
  );
}
