import { translator, type Language } from '#platform';
import { fit, inTheLanguage, type Fitted } from './digest-fit.js';
import type { DigestLetter, Markup, RenderedCommunity, RenderedSection } from './digest-letter.js';
import { renderSection, sectionParts } from './digest-section.js';
import { Hint, Link, Paragraph, Title } from './mail-elements.js';
import { renderShell, type Shell } from './mail-layout.js';
import { style } from './mail-style.js';
import type { Mail, Nation } from './mail.js';
import { bare, markup, MarkupOnce } from './markup.js';
import { Piece, wireOf, wordsOf } from './piece.js';
import { lines, link, paragraph, title } from './plain-text.js';
import { inLanguage, singleLine } from './words.js';
import { renderToStaticMarkup } from 'react-dom/server';

type Letter = DigestLetter<RenderedCommunity>;

/** Renders and composes in one go; for many people, render shared sections once and use composeDigest. */
export function digestMail(letter: DigestLetter): Mail {
  const { languages } = letter;
  const communities = letter.communities.map((community) => ({
    ...community,
    sections: community.sections.map((section): RenderedSection =>
      Object.fromEntries(languages.map((language) => [language, renderSection(section, language)])),
    ),
  }));
  return composeDigest({ ...letter, communities });
}

/** Puts a letter together from pieces that other letters share; only the person's own words and links are new. */
export function composeDigest(letter: Letter): Mail {
  const { to, languages, messageId, listId, headers } = letter;
  const fitted = fit(
    letter.communities.filter(({ sections }) => sections.length > 0),
    languages,
  );
  const shell = shellFor(languages, letter.communities);
  const inside = languages.map((language) => partsOf(letter, fitted, language));
  const html = assembled(shell.html, inside, ({ html }) => html);
  const text = assembled(shell.text, inside, ({ text }) => text);
  return {
    to,
    fromName: shell.fromName,
    subject: shell.subject,
    get html() {
      return wordsOf(html);
    },
    get text() {
      return wordsOf(text);
    },
    wire: { html: wireOf(html), text: wireOf(text) },
    messageId,
    headers: { 'List-Id': `<${listId}>`, 'Auto-Submitted': 'auto-generated', ...headers },
  };
}

interface ShellPieces extends Pick<Shell, 'fromName' | 'subject'> {
  html: Piece[];
  text: Piece[];
}

const shells = new Map<string, ShellPieces>();

function shellFor(languages: readonly Language[], communities: readonly { nation: Nation }[]): ShellPieces {
  const nations = [...new Set(communities.map(({ nation }) => nation))].sort();
  const key = [...languages, ...nations].join();
  let shell = shells.get(key);
  if (!shell) {
    const { html, text, ...outside } = renderShell({
      languages,
      nations,
      subject: 'digest.subject',
      preheader: 'digest.preheader',
    });
    shell = { ...outside, html: html.map((words) => new Piece(words)), text: text.map(textPiece) };
    shells.set(key, shell);
  }
  return shell;
}

/** A part ends with an empty line, so what comes after one begins without. */
const textPiece = (words: string, position: number) =>
  new Piece(position === 0 ? words : words.replace(/^\n+/, ''));

function assembled(around: Piece[], inside: Markup[][], pieceOf: (part: Markup) => Piece): Piece[] {
  return around.flatMap((piece, position) => [piece, ...(inside[position] ?? []).map(pieceOf)]);
}

function partsOf(letter: Letter, fitted: Fitted, language: Language): Markup[] {
  const t = translator(language);
  return [
    once('title', t('digest.subject'), (words) => markup(<Title>{words}</Title>, title(words))),
    asParagraph(greeting(letter, language)),
    once('paragraph', t(openingOf(fitted)), asParagraph),
    ...fitted.communities.flatMap(({ community, shown }) =>
      communityParts(community, shown, letter.communities.length > 1, language),
    ),
    ...(fitted.cutShort ? [once('paragraph', t('digest.rest'), asParagraph)] : []),
    footStart,
    once('hint', t('digest.whyYou'), (words) => markup(<Hint>{words}</Hint>, paragraph(words))),
    ...linkTo(letter.readUrl, t('digest.markRead'), language),
    ...linkTo(letter.settingsUrl, t('digest.settings'), language),
    ...linkTo(letter.stopUrl, t('digest.stopAll'), language),
    footEnd,
  ];
}

function communityParts(
  community: RenderedCommunity,
  shown: number[],
  amongOthers: boolean,
  language: Language,
): Markup[] {
  const t = translator(language);
  const name = singleLine(inLanguage(community.name, language), 120);
  return [
    once('community', name, (words) =>
      markup(
        <h2 className="place" style={style.community}>
          {words}
        </h2>,
        title(words),
      ),
    ),
    ...community.sections.flatMap((section, position) =>
      sectionParts(inTheLanguage(section, language), shown[position] ?? 0, language),
    ),
    ...linkTo(community.url, t('digest.openCommunity', { community: name }), language),
    ...(amongOthers ? linkTo(community.stopUrl, t('digest.stopOne', { community: name }), language) : []),
  ];
}

/** Many of these are one person's alone. */
function linkTo(url: DigestLetter['stopUrl'], words: string, language: Language): Markup[] {
  if (!url) return [];
  const address = inLanguage(url, language);
  return [
    markup(
      <Paragraph>
        <Link href={address}>{words}</Link>
      </Paragraph>,
      lines(paragraph(words), link(address)),
    ),
  ];
}

const kept = new MarkupOnce();

const once = (kind: string, words: string, make: (words: string) => Markup): Markup =>
  kept.get(`${kind} ${words}`, () => make(words));

const asParagraph = (words: string): Markup => markup(<Paragraph>{words}</Paragraph>, paragraph(words));

const footStart = bare(
  renderToStaticMarkup(<div className="line" style={style.settings} />).replace('</div>', ''),
);
const footEnd = bare('</div>');

function greeting({ displayName }: Letter, language: Language): string {
  const name = displayName && singleLine(displayName, 80);
  return name
    ? translator(language)('digest.greeting', { name })
    : translator(language)('digest.greetingUnnamed');
}

const openingOf = ({ communities, cutShort }: Fitted) =>
  communities.length > 0 || cutShort ? 'digest.intro' : 'digest.nothingNew';
