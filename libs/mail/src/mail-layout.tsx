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

/** What surrounds the letters of one kind, in the same languages and nations: it is cut where the letter's own words go. */
export interface Shell {
  fromName: string;
  subject: string;
  /** Before, between and after the languages; one more than there are languages. */
  html: string[];
  text: string[];
}

export function renderShell(letter: Omit<Letter, 'html' | 'text'>): Shell {
  const { html, text, ...outside } = renderLetter({ ...letter, html: () => CUT, text: () => CUT });
  return { ...outside, html: html.split(CUT), text: text.split(CUT) };
}

/** In no catalogue. */
const CUT = '\u2702\u2702';

/** What a letter says on a locked screen and inside, in each of its languages. */
export function renderLetter(letter: Letter) {
  return {
    fromName: inEach(letter.languages, 'mail.fromName'),
    subject: inEach(letter.languages, letter.subject),
    html: `<!doctype html>${withFixedWidth(renderToStaticMarkup(<LetterPage {...letter} />))}`,
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
                {SHEET_STARTS}
                <Sheet {...letter} />
                {SHEET_ENDS}
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
          <td className="part" lang={language} style={style.part}>
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

/** Outlook on Windows knows no greatest width: there a table of its own holds the sheet, and nobody else sees it. */
const withFixedWidth = (html: string): string =>
  html
    .replace(
      SHEET_STARTS,
      '<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0"><tr><td><![endif]-->',
    )
    .replace(SHEET_ENDS, '<!--[if mso]></td></tr></table><![endif]-->');

/** In no catalogue either. */
const [SHEET_STARTS, SHEET_ENDS] = ['\u2702\u25B7', '\u2702\u25C1'];

/** Fills the preview line: without it a phone goes on to show the first words of the mail itself. */
const keepsTheRestOut = '\u00A0\u200C'.repeat(90);
