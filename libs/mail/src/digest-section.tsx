import { translator, type Language } from '#platform';
import type { DigestItem, DigestSection, Markup, SectionMarkup } from './digest-letter.js';
import { bare, markup, MarkupOnce } from './markup.js';
import { Link, Paragraph } from './mail-elements.js';
import { style } from './mail-style.js';
import { blocks, heading, lines, link, listItem, paragraph } from './plain-text.js';
import { renderToStaticMarkup } from 'react-dom/server';
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

/** What a section is, and why this person gets it. */
export function renderOpening(
  { heading: title, why }: Pick<DigestSection, 'heading' | 'why'>,
  language: Language,
) {
  const words = [say(title, language), say(why, language)] as const;
  return openings.get(words.join('\n'), () =>
    markup(
      <>
        <h3 style={style.section}>{words[0]}</h3>
        <p className="quiet" style={style.why}>
          {words[1]}
        </p>
      </>,
      blocks(heading(words[0]), paragraph(words[1])),
    ),
  );
}

export function renderItem(item: DigestItem, language: Language): Markup {
  const title = singleLine(item.title, 160);
  const excerpt = item.excerpt && singleLine(item.excerpt, 240);
  const byline = say(item.byline, language);
  const url = inLanguage(item.url, language);
  const lang = item.language === language ? undefined : item.language;
  return markup(
    <li className="line" style={style.item}>
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

/** A section with its first `shown` items; the others are counted with those there was no room for from the start. */
export function sectionParts(section: SectionMarkup, shown: number, language: Language): Markup[] {
  const items = section.items.slice(0, shown);
  return [
    sectionStart,
    section.opening,
    ...(items.length > 0 ? [listStart, ...items, listEnd] : []),
    ...endingOf(section, shown, language),
    sectionEnd,
  ];
}

function endingOf({ items, more, moreUrl }: SectionMarkup, shown: number, language: Language): Markup[] {
  const count = more + items.length - shown;
  if (count === 0) return [];
  const words = translator(language)(shown > 0 ? 'digest.more' : 'digest.onlyCount', { count });
  return [
    endings.get(`${words}\n${moreUrl ?? ''}`, () =>
      markup(
        <Paragraph>{moreUrl ? <Link href={moreUrl}>{words}</Link> : words}</Paragraph>,
        lines(words, moreUrl && link(moreUrl)),
      ),
    ),
  ];
}

const openings = new MarkupOnce();
const endings = new MarkupOnce();

const sectionStart = bare('<div>');
const sectionEnd = bare('</div>');
const listStart = bare(renderToStaticMarkup(<ul role="list" style={style.list} />).replace('</ul>', ''));
const listEnd = bare('</ul>');
