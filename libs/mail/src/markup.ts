import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Markup } from './digest-letter.js';
import { Piece } from './piece.js';

/** Words as HTML and as plain text; the text stands apart from what is around it by an empty line. */
export const markup = (element: ReactElement, text: string): Markup =>
  measured(renderToStaticMarkup(element), text && `${text}\n\n`);

/** HTML that is no element, such as the end of a list, and has no words. */
export const bare = (html: string): Markup => measured(html, '');

function measured(html: string, text: string): Markup {
  const pieces = { html: new Piece(html), text: new Piece(text) };
  return { ...pieces, size: pieces.html.wire.length + pieces.text.wire.length };
}

/** The same for the same key, made once. Keys are few: words of the catalogue, names of communities. */
export class MarkupOnce {
  private readonly made = new Map<string, Markup>();

  get(key: string, make: () => Markup): Markup {
    let found = this.made.get(key);
    if (!found) {
      if (this.made.size >= MOST) this.made.clear();
      this.made.set(key, (found = make()));
    }
    return found;
  }
}

const MOST = 2_000;
