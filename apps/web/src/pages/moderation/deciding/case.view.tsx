import { stateOf } from '../../../forms/form.js';
import type { CasePageQuery } from '../../../graphql/generated.js';
import { BackLink } from '../../../ui/back-link.js';
import { Button } from '../../../ui/button.js';
import { KeepDraft } from '../../../ui/draft.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { Inset } from '../../../ui/notice.js';
import { PersonName } from '../../../ui/person.js';
import { Shell } from '../../../ui/shell.js';
import { useSite } from '../../../ui/site.js';
import { Tag } from '../../../ui/tag.js';
import { Ago } from '../../../ui/time.js';
import { KeptNotice } from '../../../ui/writing.js';
import { CaseNotes } from './case-notes.js';
import { CaseReports } from './case-reports.js';
import { CaseWords } from './case-words.js';
import type { CaseForm, Template } from './case-form.js';
import { Deciding } from './deciding.js';
import { caseTitle, decisionInWords } from '../decision-words.js';
import { EarlierCases } from './earlier-cases.js';
import { HelpNow } from '../help-now.js';
import { casePath, lookedAt, queuePath } from '../moderation-paths.js';
import { CaseTitle } from '../titles.js';
import { Waiting } from '../waiting/waiting.js';

export type Case = CasePageQuery['moderationCase'];

type Props = { community: string; case: Case; templates: readonly Template[]; form: CaseForm };

export function CaseView({ community, case: one, templates, form }: Props) {
  const { t, href } = useSite();
  return (
    <Shell
      title={caseTitle(t, one.subject)}
      state={stateOf(form)}
      back={<BackLink path={queuePath(community)}>{t('queue.title.OPEN')}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary
          failure={form.failure}
          fields={['decision', 'passages', 'pauseDays', 'reason', 'text']}
        />
        <KeptNotice form={form} />
        <h1 className="nhsuk-heading-l">
          <CaseTitle of={one.subject} />
        </h1>
        <Standing case={one} />
        <Decided case={one} />
        {one.worried && one.waits && <HelpNow title={t('case.worried')} />}
        <CaseReports case={one} />
        <CaseWords case={one} />
        <KeepDraft form={casePath(community, one.id)}>
          <form method="post" action={href(lookedAt(casePath(community, one.id), one.editedAt))} noValidate>
            <input type="hidden" name="id" value={form.values.id} />
            <Taking case={one} />
            <CaseNotes case={one} form={form} />
            <EarlierCases community={community} earlier={one.earlier} />
            <Deciding community={community} case={one} templates={templates} form={form} />
          </form>
        </KeepDraft>
      </div>
    </Shell>
  );
}

/** Whose it is, where it stands and how long it waits. */
function Standing({ case: one }: { case: Case }) {
  const { t, href } = useSite();
  return (
    <div className="ic-case__standing">
      <p className="ic-meta">
        <PersonName person={one.author} />
        {one.group && <span>{one.group.name}</span>}
        {one.waits && <Waiting since={one.waitingSince} />}
        {one.resubmittedAt && one.waits && <Tag tone="waiting">{t('queue.changed')}</Tag>}
      </p>
      {one.away ? (
        <p>{t('case.away')}</p>
      ) : (
        <p>
          <a href={href(one.subject.path)}>{t('case.inContext')}</a>
        </p>
      )}
    </div>
  );
}

function Decided({ case: one }: { case: Case }) {
  const { t } = useSite();
  if (!one.decidedAt || !one.decision) return null;
  return (
    <Inset>
      <p>
        <strong>{decisionInWords(t, one.decision, one.pauseDays)}</strong> <Ago at={one.decidedAt} />
        {one.decidedBy && <>, {t('case.decidedBy', { name: one.decidedBy.displayName })}</>}
      </p>
      <p>{t('case.told')}</p>
      <p className="ic-plain-words">{one.reason}</p>
    </Inset>
  );
}

/** Who is on it, so that two do not do the same work. */
function Taking({ case: one }: { case: Case }) {
  const { t, frame } = useSite();
  if (!one.waits) return null;
  const mine = one.takenBy?.id === frame.viewer?.member?.id;
  return (
    <section className="ic-taking" aria-labelledby="taking">
      <h2 className="nhsuk-heading-s" id="taking">
        {one.takenBy ? takenWords() : t('case.free')}
      </h2>
      {one.viewerCan.take && (
        <Button secondary small name="action" value="take">
          {t('case.take')}
        </Button>
      )}
      {one.viewerCan.release && (
        <Button secondary small name="action" value="release">
          {t('case.release')}
        </Button>
      )}
    </section>
  );

  function takenWords(): string {
    return mine ? t('case.yours') : t('queue.takenBy', { name: one.takenBy!.displayName });
  }
}
