import { problemAt, stateOf, type Form } from '../../forms/form.js';
import type { RestFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ErrorMessage } from '../../ui/error-message.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { problemInWords } from '../../ui/error-words.js';
import { Inset, Notice } from '../../ui/notice.js';
import { communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { dayInWords } from '../../ui/time.js';

export type BreakField = 'day' | 'month' | 'year';
export type BreakDone = 'taken' | 'back';

type Props = {
  community: string;
  rest: RestFragment;
  form: Form<BreakField>;
  done: BreakDone | undefined;
};

export function BreakView({ community, rest, form, done }: Props) {
  const { t } = useSite();
  const title = t(rest.break ? 'break.onBreak' : 'break.title');
  return (
    <Shell
      title={title}
      state={stateOf(form)}
      back={<BackLink path={communityPath(community, 'settings')}>{t('settings.title')}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary failure={form.failure} fields={['until']} />
        {done && (
          <Notice>
            <p>{t(`break.done.${done}`)}</p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l">{title}</h1>
        {rest.break ? (
          <Resting community={community} rest={rest} />
        ) : (
          <Take community={community} form={form} />
        )}
      </div>
    </Shell>
  );
}

/** On the settings page, for those who have something to rest from. */
export function BreakSection({ community, rest }: { community: string; rest: RestFragment }) {
  const { t } = useSite();
  if (rest.duties.length === 0 && !rest.break) return null;
  return (
    <section id="break">
      <h2 className="nhsuk-heading-m">{t(rest.break ? 'break.onBreak' : 'break.title')}</h2>
      <p>{t(rest.break ? 'break.onBreakText' : 'break.text')}</p>
      <ButtonLink path={communityPath(community, 'break')} secondary>
        {t(rest.break ? 'break.comeBack' : 'break.title')}
      </ButtonLink>
    </section>
  );
}

function Resting({ community, rest }: { community: string; rest: RestFragment }) {
  const { t, href, language } = useSite();
  return (
    <>
      <p>{t('break.onBreakText')}</p>
      {rest.break?.until && <p>{t('team.onBreakUntil', { date: dayInWords(rest.break.until, language) })}</p>}
      {rest.duties.length > 0 && (
        <Inset>
          <p>{t('break.rests')}</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {rest.duties.map(({ role, groupId, groupName }) => (
              <li key={role + groupId}>
                {groupName ? `${t(`role.${role}`)}: ${groupName}` : t(`role.${role}`)}
              </li>
            ))}
          </ul>
        </Inset>
      )}
      <form method="post" action={href(communityPath(community, 'break', 'end'))}>
        <Button>{t('break.comeBack')}</Button>
      </form>
    </>
  );
}

function Take({ community, form }: { community: string; form: Form<BreakField> }) {
  const { t, href } = useSite();
  const problem = problemAt(form.failure, 'until');
  return (
    <>
      <p>{t('break.text')}</p>
      <form method="post" action={href(communityPath(community, 'break'))} noValidate>
        <div className={problem ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
          <fieldset
            className="nhsuk-fieldset"
            aria-describedby={problem ? 'until-hint until-error' : 'until-hint'}
          >
            <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{t('break.until')}</legend>
            <div className="nhsuk-hint" id="until-hint">
              {t('break.untilHint')}
            </div>
            {problem && <ErrorMessage id="until-error">{problemInWords(t, problem)}</ErrorMessage>}
            <div className="ic-date">
              <Part form={form} name="day" id="until" width={2} />
              <Part form={form} name="month" id="until-month" width={2} />
              <Part form={form} name="year" id="until-year" width={4} />
            </div>
          </fieldset>
        </div>
        <Button>{t('break.button')}</Button>
      </form>
    </>
  );
}

function Part({
  form,
  name,
  id,
  width,
}: {
  form: Form<BreakField>;
  name: BreakField;
  id: string;
  width: 2 | 4;
}) {
  const { t } = useSite();
  return (
    <div>
      <label className="nhsuk-label" htmlFor={id}>
        {t(`break.${name}`)}
      </label>
      <input
        className={`nhsuk-input nhsuk-input--width-${width}${form.failure ? ' nhsuk-input--error' : ''}`}
        id={id}
        name={name}
        inputMode="numeric"
        defaultValue={form.values[name]}
      />
    </div>
  );
}
