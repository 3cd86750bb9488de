import { problemAt, stateOf, type Form } from '../../forms/form.js';
import type { BallotIdeaFragment, PaperPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorMessage } from '../../ui/error-message.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { problemInWords } from '../../ui/error-words.js';
import { TextField } from '../../ui/fields.js';
import { useForeign } from '../../ui/foreign.js';
import { workshopPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { KeptNotice } from '../../ui/writing.js';
import { WorkshopShell } from '../workshops/workshop-shell.js';
import { votesField, type BatchField } from './paper-batch.js';

type Workshop = PaperPageQuery['workshop'];

type Props = {
  community: string;
  workshop: Workshop;
  theme: Workshop['themes'][number];
  isNew: boolean;
  form: Form<BatchField>;
};

export function PaperFormView({ community, workshop, theme, isNew, form }: Props) {
  const { t, href } = useSite();
  const overview = workshopPath(community, workshop.id, 'paper');
  return (
    <WorkshopShell
      community={community}
      workshop={workshop}
      title={t(isNew ? 'paper.enterFor' : 'paper.correctFor', { theme: theme.name })}
      state={stateOf(form)}
      back={<BackLink path={overview}>{t('paper.title')}</BackLink>}
      first={
        <>
          <ErrorSummary failure={form.failure} fields={[...sums, 'votes', ...theme.ideas.map(fieldOf)]} />
          <KeptNotice form={form} />
        </>
      }
    >
      <p>{t('paper.rule', { count: workshop.votesPerTheme })}</p>
      <form method="post" action={href(`${overview}/${theme.id}`)} noValidate>
        <input type="hidden" name="id" value={form.values.id} />
        <div className="ic-papers__sums">
          {sums.map((name) => (
            <TextField
              key={name}
              form={form}
              name={name}
              label={t(`paper.${name}`)}
              hint={t(`paper.${name}Hint`)}
              inputMode="numeric"
            />
          ))}
        </div>
        <VotesOnPaper ideas={theme.ideas} form={form} />
        <Button>{t(isNew ? 'paper.save' : 'paper.saveCorrection')}</Button>
      </form>
      {!isNew && (
        <form className="ic-voting__back" method="post" action={href(`${overview}/${theme.id}/remove`)}>
          <input type="hidden" name="id" value={form.values.id} />
          <p>{t('paper.remove.text')}</p>
          <Button secondary small>
            {t('paper.remove')}
          </Button>
        </form>
      )}
    </WorkshopShell>
  );
}

const sums = ['papers', 'valid', 'spoilt'] as const;
const fieldOf = ({ id }: { id: string }): BatchField => votesField(id);

function VotesOnPaper({ ideas, form }: { ideas: readonly BallotIdeaFragment[]; form: Form<BatchField> }) {
  const { t } = useSite();
  const problem = problemAt(form.failure, 'votes');
  return (
    <div className={problem ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'} id="votes">
      <fieldset
        className="nhsuk-fieldset"
        aria-describedby={problem ? 'votes-hint votes-error' : 'votes-hint'}
      >
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{t('paper.votes')}</legend>
        <div className="nhsuk-hint" id="votes-hint">
          {t('paper.votesHint')}
        </div>
        {problem && <ErrorMessage id="votes-error">{problemInWords(t, problem)}</ErrorMessage>}
        {ideas.map((idea) => (
          <VotesOfIdea key={idea.id} idea={idea} form={form} />
        ))}
      </fieldset>
    </div>
  );
}

function VotesOfIdea({ idea, form }: { idea: BallotIdeaFragment; form: Form<BatchField> }) {
  const { t } = useSite();
  const lang = useForeign(idea.language);
  const name = fieldOf(idea);
  const problem = problemAt(form.failure, name);
  return (
    <div className="ic-papers__idea">
      <label className="nhsuk-label" htmlFor={name} lang={lang}>
        {idea.sentence}
      </label>
      <div>
        {problem && <ErrorMessage id={`${name}-error`}>{problemInWords(t, problem)}</ErrorMessage>}
        <input
          className={problem ? 'nhsuk-input nhsuk-input--error' : 'nhsuk-input'}
          id={name}
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={form.values[name]}
          aria-describedby={problem ? `${name}-error` : undefined}
          aria-invalid={problem ? true : undefined}
        />
      </div>
    </div>
  );
}
