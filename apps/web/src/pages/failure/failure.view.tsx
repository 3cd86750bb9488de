import type { ErrorCode } from '../../graphql/failure.js';
import { codeInWords } from '../../ui/error-words.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { ButtonLink } from '../../ui/button.js';

type Props = { code: ErrorCode; typed: readonly string[] };

export function FailureView({ code, typed }: Props) {
  const { t, frame } = useSite();
  const title = t(titleFor(code));
  return (
    <Shell title={title}>
      <div className="ic-narrow">
        <h1 className="nhsuk-heading-l">{title}</h1>
        <p>{codeInWords(t, code)}</p>
        {missing.has(code) && frame.viewer && <p>{t('emails.gone')}</p>}
        <Typed texts={typed} />
        <ButtonLink path="/" secondary>
          {t('failure.home')}
        </ButtonLink>
      </div>
    </Shell>
  );
}

/** Nothing typed is lost: here it is, to be copied. */
function Typed({ texts }: { texts: readonly string[] }) {
  const { t } = useSite();
  if (texts.length === 0) return null;
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label nhsuk-label--s" htmlFor="typed">
        {t('failure.typed')}
      </label>
      <textarea className="nhsuk-textarea" id="typed" rows={10} readOnly defaultValue={texts.join('\n\n')} />
    </div>
  );
}

function titleFor(code: ErrorCode) {
  if (missing.has(code)) return 'failure.title.notFound';
  if (code === 'INTERNAL') return 'failure.title.internal';
  return refused.has(code) ? 'failure.title.notAllowed' : 'failure.title.notDone';
}

const missing = new Set<ErrorCode>(['NOT_FOUND', 'BAD_ID', 'BAD_CURSOR', 'BAD_PAGE_SIZE']);

const refused = new Set<ErrorCode>([
  'FORBIDDEN',
  'EDIT_WINDOW_OVER',
  'THREAD_CLOSED',
  'GROUP_CLOSED',
  'CROSS_SITE',
]);
