import type { ErrorCode } from '../../graphql/failure.js';
import { codeInWords } from '../../ui/error-words.js';
import { communityPath, groupPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

type Props = {
  community: string;
  code: ErrorCode;
  typed: readonly string[];
  /** The id of the draft that was kept of it. */
  draft: string | null;
  groups: readonly { id: string; name: string }[];
};

export function StrandedView({ community, code, typed, draft, groups }: Props) {
  const { t, href } = useSite();
  return (
    <Shell title={t('stranded.title')}>
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{t('stranded.title')}</h1>
        <p>{codeInWords(t, code)}</p>
        <div className="nhsuk-form-group">
          <label className="nhsuk-label nhsuk-label--s" htmlFor="typed">
            {t('failure.typed')}
          </label>
          <textarea
            className="nhsuk-textarea"
            id="typed"
            rows={10}
            readOnly
            defaultValue={typed.join('\n\n')}
          />
        </div>
        {draft !== null && (
          <>
            <p>
              {t('stranded.kept')} <a href={href(communityPath(community, 'drafts'))}>{t('drafts.title')}</a>
            </p>
            {groups.length > 0 && (
              <>
                <h2 className="nhsuk-heading-m">{t('stranded.startTitle')}</h2>
                <ul className="nhsuk-list nhsuk-list--bullet">
                  {groups.map(({ id, name }) => (
                    <li key={id}>
                      <a href={href(`${groupPath(community, id, 'start')}?draft=${draft}`)}>{name}</a>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
    </Shell>
  );
}
