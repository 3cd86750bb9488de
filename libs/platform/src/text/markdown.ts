import { LRUCache } from 'lru-cache';
import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });

// Whole addresses and places on this site. Anything else is some trick with a scheme, or leads nowhere.
const leadsSomewhere = /^(?:https?:|mailto:|tel:|\/(?![/\\]|%5C)|#)/i;
const harmless = markdown.validateLink.bind(markdown);
markdown.validateLink = (address) => leadsSomewhere.test(address) && harmless(address);

// Headings in a post would stand among the page's own, at levels that can't be known here.
markdown.renderer.rules['heading_open'] = () => '<p><strong>';
markdown.renderer.rules['heading_close'] = () => '</strong></p>\n';

const allowed: sanitize.IOptions = {
  allowedTags: ['p', 'br', 'strong', 'em', 's', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'hr'],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    a: sanitize.simpleTransform('a', { rel: 'nofollow ugc noopener noreferrer' }),
  },
};

const rendered = new LRUCache<string, string>({
  max: 5_000,
  maxSize: 50_000_000,
  sizeCalculation: (html) => html.length + 1,
});

/** What somebody wrote, as HTML that is safe to put on a page. Raw HTML, images and scripts don't get through. */
export function markdownToHtml(source: string): string {
  let html = rendered.get(source);
  if (html === undefined) {
    html = sanitize(markdown.render(source), allowed);
    rendered.set(source, html);
  }
  return html;
}

const plain = new LRUCache<string, string>({
  max: 2_000,
  maxSize: 20_000_000,
  sizeCalculation: (text) => text.length + 1,
});

/** All that a post says, as plain text in one line. */
export function plainTextOf(source: string): string {
  let text = plain.get(source);
  if (text === undefined) plain.set(source, (text = plainText(source)));
  return text;
}

/** What somebody says in a post themselves, each paragraph by itself: what stands in code or in a quotation is left out. */
export function proseOf(source: string): string[] {
  let quotations = 0;
  return markdown.parse(source, {}).flatMap(({ type, children }) => {
    if (type === 'blockquote_open') quotations++;
    if (type === 'blockquote_close') quotations--;
    return type === 'inline' && quotations === 0 ? [(children ?? []).map(proseOfPart).join('')] : [];
  });
}

function proseOfPart({ type, content }: { type: string; content: string }): string {
  if (type === 'text') return content;
  if (type === 'softbreak' || type === 'hardbreak') return '\n';
  return type === 'code_inline' ? '\uFFFC' : '';
}

const EXCERPT = 200;
const excerpts = new LRUCache<string, string>({ max: 5_000 });

/** The beginning of a post as plain text, at most 200 characters, cut at a word. */
export function excerptOf(source: string): string {
  const beginning = source.slice(0, 5 * EXCERPT);
  let excerpt = excerpts.get(beginning);
  if (excerpt === undefined) {
    excerpt = shortened(plainText(beginning));
    excerpts.set(beginning, excerpt);
  }
  return excerpt;
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

const plainText = (source: string) =>
  sanitize(markdown.render(source), { allowedTags: [], allowedAttributes: {} })
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity]!)
    .replace(/\s+/g, ' ')
    .trim();

function shortened(plain: string): string {
  if (plain.length <= EXCERPT) return plain;
  const cut = plain.slice(0, EXCERPT - 1);
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${atWord.length > EXCERPT / 2 ? atWord : cut}…`;
}
