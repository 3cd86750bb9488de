import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { translator, type Language } from '#platform';
import type { DigestItem, DigestSection, Markup, SectionMarkup } from './digest-letter.js';
import { Hint, Link, Paragraph } from './mail-elements.js';
import { sizeOnTheWire } from './mail-size.js';
import { style } from './mail-style.js';
import { blocks, heading, lines, link, listItem, paragraph } from './plain-text.js';
import { inLanguage, say, singleLine } from './words.js';

/** Depends on nothing but its two arguments, so the result can be kept and put into many letters. */
export function renderSection(section: DigestSection, language: Language): SectionMarkup {
  return {
    opening: renderOpening(section, language),
    items: section.items.map((item) => renderItem(item, language)),
    more: section.more,
    moreUrl: section.moreUrl && inLanguage(section.moreUrl, language),
  };
}

/** A section with its first `shown` items; the others are counted with those there was no room for from the start. */
export function sectionHtml(section: SectionMarkup, shown: number, language: Language): string {
  const items = section.items.slice(0, shown).map(({ html }) => html);
  const list = items.length > 0 ? `${listStart}${items.join('')}</ul>` : '';
  const ending = endingOf(section, shown, language);
  return section.opening.html + list + (ending ? renderToStaticMarkup(<Ending {...ending} />) : '');
}

export function sectionText(section: SectionMarkup, shown: number, language: Language): string {
  const items = section.items.slice(0, shown).map(({ text }) => text);
  const ending = endingOf(section, shown, language);
  return blocks(
    section.opening.text,
    ...items,
    ending && lines(ending.words, ending.url && link(ending.url)),
  );
}

function renderOpening(section: DigestSection, language: Language): Markup {
  const [title, why] = [say(section.heading, language), say(section.why, language)];
  return markup(
    <>
      <h3 style={style.section}>{title}</h3>
      <Hint>{why}</Hint>
    </>,
    blocks(heading(title), paragraph(why)),
  );
}

function renderItem(item: DigestItem, language: Language): Markup {
  const title = singleLine(item.title, 160);
  const excerpt = item.excerpt && singleLine(item.excerpt, 240);
  const byline = say(item.byline, language);
  const url = inLanguage(item.url, language);
  const lang = item.language === language ? undefined : item.language;
  return markup(
    <li style={style.item}>
      <p style={style.itemTitle}>
        <Link href={url} lang={lang}>
          {title}
        </Link>
      </p>
      <p className="quiet" style={style.byline}>
        {byline}
      </p>
      {excerpt && (
        <p style={style.excerpt} lang={lang}>
          {excerpt}
        </p>
      )}
    </li>,
    listItem(paragraph(title), paragraph(byline), excerpt && paragraph(excerpt), link(url)),
  );
}

const markup = (element: ReactElement, text: string): Markup => {
  const html = renderToStaticMarkup(element);
  return { html, text, size: sizeOnTheWire(html) + sizeOnTheWire(text) };
};

const Ending = ({ words, url }: { words: string; url?: string }) => (
  <Paragraph>{url ? <Link href={url}>{words}</Link> : words}</Paragraph>
);

function endingOf({ items, more, moreUrl }: SectionMarkup, shown: number, language: Language) {
  const count = more + items.length - shown;
  if (count === 0) return undefined;
  return {
    words: translator(language)(shown > 0 ? 'digest.more' : 'digest.onlyCount', { count }),
    url: moreUrl,
  };
}

const listStart = renderToStaticMarkup(<ul role="list" style={style.list} />).replace('</ul>', '');
