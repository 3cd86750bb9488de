import { sitePath } from '#platform';
import { createElement, type FunctionComponent, type ReactElement } from 'react';
import { nobody, type Frame } from './frame.js';

/** What a handler answers with: what to show, and what surrounds it. */
export class PageAnswer {
  constructor(
    readonly content: ReactElement,
    readonly frame: Frame,
    readonly status: number,
  ) {}
}

/** What a handler answers with after it has acted. */
export class RedirectAnswer {
  constructor(readonly location: string) {}
}

export function page<Props extends object>(
  view: FunctionComponent<Props>,
  props: Props,
  { frame = nobody, status = 200 }: { frame?: Frame; status?: number } = {},
): PageAnswer {
  return new PageAnswer(createElement(view, props), frame, status);
}

/** To a page of ours, whatever was asked for on the way. */
export const redirect = (path: string): RedirectAnswer => new RedirectAnswer(sitePath(path));
