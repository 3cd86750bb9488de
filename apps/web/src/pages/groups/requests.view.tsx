import type { Form } from '../../forms/form.js';
import type { RequestsPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Empty, Inset, Notice } from '../../ui/notice.js';
import { communityPath } from '../../ui/paths.js';
import { PersonName } from '../../ui/person.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Ago } from '../../ui/time.js';
import { ReasonField } from './reason-field.js';

export type RequestsDone = 'accepted' | 'declined';
export type RefusedAnswer = { request: string; form: Form<'reason'> };

type Request = RequestsPageQuery['community']['joinRequests'][number];
type Props = {
  community: string;
  requests: Request[];
  done: RequestsDone | undefined;
  refused: RefusedAnswer | undefined;
};

export function RequestsView({ community, requests, done, refused }: Props) {
  const { t } = useSite();
  return (
    <Shell
      title={t('requests.title')}
      state={refused && 'refused'}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary
          failure={refused?.form.failure}
          fields={requests.some(({ id }) => id === refused?.request) ? ['reason'] : []}
        />
        {done && (
          <Notice>
            <p>{t(`requests.done.${done}`)}</p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l">{t('requests.title')}</h1>
        {requests.length === 0 && <Empty>{t('requests.none')}</Empty>}
        {requests.map((request) => (
          <Waiting
            key={request.id}
            community={community}
            request={request}
            form={refused?.request === request.id ? refused.form : undefined}
          />
        ))}
      </div>
    </Shell>
  );
}

function Waiting({
  community,
  request,
  form,
}: {
  community: string;
  request: Request;
  form: Form<'reason'> | undefined;
}) {
  const { t, href } = useSite();
  return (
    <article className="ic-card">
      <h2 className="ic-card__title">
        <PersonName person={request.member} />
      </h2>
      <p className="ic-meta">
        <span>{t('requests.toGroup', { group: request.groupName })}</span>
        <span>
          {t('requests.askedOn')} <Ago at={request.askedAt} />
        </span>
      </p>
      {request.question && <p>{request.question}</p>}
      <Inset>
        <p className="ic-plain-words">{request.answer || t('requests.noAnswer')}</p>
      </Inset>
      <form method="post" action={href(communityPath(community, 'requests', request.id))} noValidate>
        <ReasonField
          form={form}
          id={form ? 'reason' : `reason-${request.id}`}
          label={t('requests.reason')}
          hint={t('requests.reasonHint')}
          about={request.member.displayName}
        />
        <div className="ic-actions">
          <Button name="decision" value="accepted">
            {t('requests.accept')}
          </Button>
          <Button name="decision" value="declined" secondary>
            {t('requests.decline')}
          </Button>
        </div>
      </form>
    </article>
  );
}
