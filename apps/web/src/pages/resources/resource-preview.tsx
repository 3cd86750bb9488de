import type { Form } from '../../forms/form.js';
import type { FileCardFragment, TextHintFragment } from '../../graphql/generated.js';
import { FileList } from '../../ui/file-list.js';
import { Html } from '../../ui/html.js';
import { useSite } from '../../ui/site.js';
import { Preview } from '../../ui/writing.js';
import { linksIn } from './links-typed.js';
import type { ResourceField } from './resource-form.js';
import { ResourceLinks } from './resource-links.js';

type Props = {
  form: Form<ResourceField>;
  files: readonly FileCardFragment[];
  hints: readonly TextHintFragment[] | null;
};

/** How it would look, with what could be said more plainly. */
export function ResourcePreview({ form, files, hints }: Props) {
  if (!form.preview) return null;
  const { title, summary, links } = form.values;
  return (
    <>
      <Preview>
        {title && <h3 className="nhsuk-heading-m">{title}</h3>}
        <p>{summary}</p>
        {files.length > 0 && <FileList files={files} />}
        <ResourceLinks links={linksIn(links)} />
        <Html html={form.preview['body'] ?? ''} />
      </Preview>
      <Hints hints={hints ?? []} />
    </>
  );
}

/** Suggestions; nothing has to be changed. */
function Hints({ hints }: { hints: readonly TextHintFragment[] }) {
  const { t } = useSite();
  return (
    <section className="ic-hints" aria-labelledby="hints">
      <h2 className="nhsuk-heading-s" id="hints">
        {t('hints.title')}
      </h2>
      {hints.length === 0 ? (
        <p>{t('hints.none')}</p>
      ) : (
        <>
          <p>{t('hints.text')}</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {hints.map(({ kind, excerpt, words, meaning }, index) => (
              <li key={index}>
                {kind === 'LONG_SENTENCE'
                  ? t('hints.LONG_SENTENCE', { count: words ?? 0 })
                  : t('hints.GLOSSARY_WORD')}{' '}
                <q>{excerpt}</q>
                {meaning && <span className="ic-hints__meaning">{meaning}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
