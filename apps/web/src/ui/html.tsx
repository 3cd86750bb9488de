import { useExplained } from './glossary.js';

type Props = {
  html: string;
  lang?: string | undefined;
  /** With the community’s own words explained, where it has any. */
  explained?: boolean;
};

/** Text people wrote, made into HTML and sanitised by the API. */
export function Html({ html, lang, explained = false }: Props) {
  const explain = useExplained();
  const words = explained ? explain(html) : html;
  return <div className="ic-text" lang={lang} dangerouslySetInnerHTML={{ __html: words }} />;
}
