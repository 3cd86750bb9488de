import type { Language } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { useForeign } from '../../ui/foreign.js';
import { practiceChangeParts } from '../../ui/practice-change.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Moment } from '../../ui/time.js';
import { TitleCaption } from '../../ui/title-caption.js';
import type { Version } from './versions.js';

type Props = { back: string; title: string; language: Language; versions: readonly Version[] };

/** What was written, as it was written. */
export function HistoryView({ back, title, language, versions }: Props) {
  const { t } = useSite();
  const foreign = useForeign(language);
  return (
    <Shell title={t('history.title')} back={<BackLink path={back}>{t('back.thread')}</BackLink>}>
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">
          <TitleCaption of={{ title, language }} large />
          {t('history.title')}
        </h1>
        <ol className="ic-versions" reversed>
          {versions.map((version, index) => (
            <li className="ic-post" key={version.writtenAt + index}>
              <h2 className="nhsuk-heading-s ic-versions__which">
                {t(index === 0 ? 'history.now' : 'history.earlier')}
              </h2>
              <p className="ic-post__when">
                <Moment at={version.writtenAt} />
              </p>
              <Written version={version} lang={foreign} />
            </li>
          ))}
        </ol>
      </div>
    </Shell>
  );
}

function Written({ version, lang }: { version: Version; lang: 'en' | 'cy' | undefined }) {
  const { t } = useSite();
  const { title, body, practiceChange } = version;
  return (
    <div className="ic-written">
      {title && (
        <p lang={lang}>
          <strong>{title}</strong>
        </p>
      )}
      {practiceChange ? (
        practiceChangeParts.map((part) => (
          <div key={part}>
            <h3 className="nhsuk-heading-xs">{t(`practiceChange.${part}`)}</h3>
            <p lang={lang}>{practiceChange[part]}</p>
          </div>
        ))
      ) : (
        <p lang={lang}>{body}</p>
      )}
    </div>
  );
}
