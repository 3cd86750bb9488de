import { translator, type Language } from '#platform';
import { fit, inTheLanguage, type Fitted } from './digest-fit.js';
import type { DigestLetter, RenderedCommunity, RenderedSection } from './digest-letter.js';
import { renderSection, sectionHtml, sectionText } from './digest-section.js';
import { Hint, Link, Paragraph, Title } from './mail-elements.js';
import { renderLetter } from './mail-layout.js';
import { style } from './mail-style.js';
import type { Mail } from './mail.js';
import { blocks, lines, link, paragraph, title } from './plain-text.js';
import { inLanguage, singleLine } from './words.js';

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

export function composeDigest(letter: DigestLetter<RenderedCommunity>): Mail {
  const { to, languages, messageId, listId, headers } = letter;
  const communities = letter.communities.filter(({ sections }) => sections.length > 0);
  const fitted = fit(communities, languages);
  return {
    to,
    ...renderLetter({
      languages,
      nations: letter.communities.map(({ nation }) => nation),
      subject: 'digest.subject',
      preheader: 'digest.preheader',
      html: (language) => <Digest letter={letter} fitted={fitted} language={language} />,
      text: (language) => digestText({ letter, fitted, language }),
    }),
    messageId,
    headers: { 'List-Id': `<${listId}>`, 'Auto-Submitted': 'auto-generated', ...headers },
  };
}

interface DigestProps {
  letter: DigestLetter<RenderedCommunity>;
  fitted: Fitted;
  language: Language;
}

function Digest({ letter, fitted, language }: DigestProps) {
  const t = translator(language);
  return (
    <>
      <Title>{t('digest.subject')}</Title>
      <Paragraph>{greeting(letter, language)}</Paragraph>
      <Paragraph>{opening(fitted, language)}</Paragraph>
      {fitted.communities.map((news, position) => (
        <Community key={position} {...news} language={language} />
      ))}
      {fitted.cutShort && <Paragraph>{t('digest.rest')}</Paragraph>}
      <div className="line" style={style.settings}>
        <Hint>{t('digest.whyYou')}</Hint>
        <Paragraph>
          <Link href={inLanguage(letter.settingsUrl, language)}>{t('digest.settings')}</Link>
        </Paragraph>
      </div>
    </>
  );
}

type CommunityProps = Fitted['communities'][number] & { language: Language };

function Community({ community, shown, language }: CommunityProps) {
  const { name, words } = placeWords(community, language);
  return (
    <>
      <h2 className="line" style={style.community}>
        {name}
      </h2>
      {community.sections.map((section, position) => (
        <div
          key={position}
          dangerouslySetInnerHTML={{
            __html: sectionHtml(inTheLanguage(section, language), shown[position] ?? 0, language),
          }}
        />
      ))}
      <Paragraph>
        <Link href={inLanguage(community.url, language)}>{words}</Link>
      </Paragraph>
    </>
  );
}

function digestText({ letter, fitted, language }: DigestProps): string {
  const t = translator(language);
  return blocks(
    title(t('digest.subject')),
    paragraph(greeting(letter, language)),
    paragraph(opening(fitted, language)),
    ...fitted.communities.map((news) => communityText({ ...news, language })),
    fitted.cutShort && paragraph(t('digest.rest')),
    paragraph(t('digest.whyYou')),
    lines(t('digest.settings'), link(inLanguage(letter.settingsUrl, language))),
  );
}

function communityText({ community, shown, language }: CommunityProps): string {
  const { name, words } = placeWords(community, language);
  return blocks(
    title(name),
    ...community.sections.map((section, position) =>
      sectionText(inTheLanguage(section, language), shown[position] ?? 0, language),
    ),
    lines(words, link(inLanguage(community.url, language))),
  );
}

function placeWords({ name }: RenderedCommunity, language: Language) {
  const community = singleLine(inLanguage(name, language), 120);
  return { name: community, words: translator(language)('digest.openCommunity', { community }) };
}

function greeting({ displayName }: DigestLetter<RenderedCommunity>, language: Language): string {
  const name = displayName && singleLine(displayName, 80);
  return name
    ? translator(language)('digest.greeting', { name })
    : translator(language)('digest.greetingUnnamed');
}

const opening = ({ communities, cutShort }: Fitted, language: Language): string =>
  translator(language)(communities.length > 0 || cutShort ? 'digest.intro' : 'digest.nothingNew');
