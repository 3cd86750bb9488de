import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { translator, type Language, type MessageKey } from '#platform';
import type { Nation } from './mail.js';
import { Hint } from './mail-elements.js';
import { darkMode, style } from './mail-style.js';
import { blocks, divider } from './plain-text.js';
import { UrgentHelp, urgentHelpText } from './urgent-help.js';

export interface Letter {
  /** The person's own language, or all of them, in this order, when nobody knows it. */
  languages: readonly Language[];
  subject: MessageKey;
  /** What a phone shows under the subject before the mail is opened. */
  preheader: MessageKey;
  nations: readonly Nation[];
  html: (language: Language) => ReactNode;
  text: (language: Language) => string;
}

/** What a letter says on a locked screen and inside, in each of its languages. */
export function renderLetter(letter: Letter) {
  return {
    fromName: inEach(letter.languages, 'mail.fromName'),
    subject: inEach(letter.languages, letter.subject),
    html: `<!doctype html>${renderToStaticMarkup(<LetterPage {...letter} />)}`,
    text: letterText(letter),
  };
}

function LetterPage(letter: Letter) {
  const { languages, subject } = letter;
  return (
    <html lang={languages[0]} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{inEach(languages, subject)}</title>
        <style dangerouslySetInnerHTML={{ __html: darkMode }} />
      </head>
      <body className="page" style={style.page}>
        <Preheader {...letter} />
        <table role="presentation" className="page" cellPadding={0} cellSpacing={0} style={style.page}>
          <tbody>
            <tr>
              <td align="center" style={style.pageCell}>
                <Sheet {...letter} />
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  );
}

const Preheader = ({ languages, preheader }: Letter) => (
  <div style={style.hidden}>
    {inEach(languages, preheader)}
    {keepsTheRestOut}
  </div>
);

const Sheet = ({ languages, nations, html }: Letter) => (
  <table role="presentation" className="sheet" cellPadding={0} cellSpacing={0} style={style.sheet}>
    <tbody>
      {languages.map((language, position) => (
        <tr key={language}>
          <td
            className="part"
            lang={language}
            style={position > 0 ? { ...style.part, ...style.laterPart } : style.part}
          >
            {position === 0 && languages.slice(1).map((other) => <AlsoBelow key={other} language={other} />)}
            {html(language)}
            <UrgentHelp language={language} nations={nations} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const AlsoBelow = ({ language }: { language: Language }) => (
  <Hint lang={language}>{translator(language)('mail.alsoBelow')}</Hint>
);

const letterText = ({ languages, nations, text }: Letter): string =>
  languages
    .map((language, position) =>
      blocks(
        ...(position === 0 ? languages.slice(1).map((other) => translator(other)('mail.alsoBelow')) : []),
        text(language),
        urgentHelpText({ language, nations }),
      ),
    )
    .join(`\n\n${divider}\n\n`) + '\n';

const inEach = (languages: readonly Language[], key: MessageKey): string =>
  languages.map((language) => translator(language)(key)).join(' / ');

/** Fills the preview line: without it a phone goes on to show the first words of the mail itself. */
const keepsTheRestOut = '\u00A0\u200C'.repeat(90);
