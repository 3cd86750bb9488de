import type { Values } from '../../../forms/form.js';
import type { CasePageQuery } from '../../../graphql/generated.js';
import { BackLink } from '../../../ui/back-link.js';
import { Button } from '../../../ui/button.js';
import { Inset } from '../../../ui/notice.js';
import { Shell } from '../../../ui/shell.js';
import { useSite } from '../../../ui/site.js';
import { daysOf, passagesOf, type CaseField, type Decision } from './case-form.js';
import { decisionInWords } from '../decision-words.js';
import { casePath, lookedAt } from '../moderation-paths.js';
import { CaseTitle } from '../titles.js';

type Props = {
  community: string;
  case: CasePageQuery['moderationCase'];
  decision: Decision;
  values: Values<CaseField>;
  seenAt: string;
};

/** Before it is done: what happens, and the words that somebody will read. */
export function CheckView({ community, case: one, decision, values, seenAt }: Props) {
  const { t, href } = useSite();
  const path = casePath(community, one.id);
  return (
    <Shell title={t('deciding.checkTitle')} back={<BackLink path={path}>{t('deciding.back')}</BackLink>}>
      <div className="ic-narrow">
        <h1 className="nhsuk-heading-l">{t('deciding.checkTitle')}</h1>
        <p>
          <CaseTitle of={one.subject} />
        </p>
        <h2 className="nhsuk-heading-s">{decisionInWords(t, decision, daysOf(values))}</h2>
        <p>{t(`deciding.hint.${decision}`)}</p>
        {decision === 'REDACT' && <TakenOut passages={passagesOf(values)} />}
        <h2 className="nhsuk-heading-s">{t('deciding.theyRead')}</h2>
        <Inset>
          <p className="ic-plain-words">{values.reason}</p>
        </Inset>
        <p>{t('deciding.reporterHears')}</p>
        <form method="post" action={href(lookedAt(path, seenAt))}>
          {Object.entries(values).map(([name, value]) => (
            <input type="hidden" name={name} value={value} key={name} />
          ))}
          <div className="ic-actions">
            <Button name="action" value="decide">
              {t('deciding.button')}
            </Button>
            <Button secondary name="action" value="change">
              {t('deciding.change')}
            </Button>
          </div>
        </form>
      </div>
    </Shell>
  );
}

function TakenOut({ passages }: { passages: string[] }) {
  const { t } = useSite();
  return (
    <>
      <h2 className="nhsuk-heading-s">{t('deciding.takenOut')}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {passages.map((passage, index) => (
          <li key={index}>{passage}</li>
        ))}
      </ul>
    </>
  );
}
