import type { FormBody } from '../../visit/form-body.js';
import { chosenIn, listOf } from '../../forms/form.js';

/** Ids of the ideas that are ticked, by the id of their theme. */
export type Choices = ReadonlyMap<string, readonly string[]>;

/** A box says under which theme it stands: an idea that was merged meanwhile is on no list any more. */
export const boxOf = (themeId: string, ideaId: string): string => `vote-${themeId}-${ideaId}`;

/** Every theme is there, so that what isn’t ticked any more is taken back. */
export const ballotIn = (body: FormBody, themes: readonly { id: string }[]): Choices =>
  new Map(
    themes.map(({ id }) => [id, body['action'] === 'takeBack' ? [] : listOf(chosenIn(body, `vote-${id}`))]),
  );
