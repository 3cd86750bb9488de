/** Text people wrote, made into HTML and sanitised by the API. */
export function Html({ html, lang }: { html: string; lang?: string | undefined }) {
  return <div className="ic-text" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
