import { readThemes } from '#people';
import { ErrorCode, newId, readInput, text, type Reader } from '#platform';
import { body, CITATION_MAX, parts, title } from './post-text.js';
import type { Thread } from './thread.entity.js';
import type {
  EditPracticeChangeInput,
  EditThreadInput,
  PostPracticeChangeInput,
  StartThreadInput,
} from './thread.inputs.js';

/** What can be written into the form of a thread, of a new one or one that is there. */
export type Written = Pick<Thread, 'title' | 'themeIds'> & Partial<Thread>;

/** @throws AppError INVALID, a problem for each wrong field */
export async function readThread(input: StartThreadInput): Promise<Written & { id: string }> {
  const themes = await readThemes(input.themeIds ?? []);
  const { body: written, ...words } = readInput(
    { ...input, kind: input.kind ?? 'discussion', themeIds: '', citation: input.citation ?? '' },
    {
      id: newId,
      title,
      body,
      kind: kindToStart,
      themeIds: () => themes,
      citation: citationIn(input.kind ?? 'discussion'),
    },
  );
  const noParts = { changed: null, why: null, involved: null, happened: null };
  return { ...noParts, ...words, text: written, language: input.language };
}

export async function readChange(input: PostPracticeChangeInput): Promise<Written & { id: string }> {
  const themes = await readThemes(input.themeIds ?? []);
  const words = readInput({ ...input, themeIds: '' }, { id: newId, title, ...parts, themeIds: () => themes });
  return { ...words, text: null, kind: 'practice_change', language: input.language };
}

/** New words for a thread that is there; themes and a citation that aren't mentioned stay. */
export async function readEdit(input: EditThreadInput, before: Thread): Promise<Written> {
  const themes = await readThemes(input.themeIds ?? before.themeIds, before.themeIds);
  const { body: written, ...words } = readInput(
    { ...input, themeIds: '', citation: input.citation ?? before.citation ?? '' },
    { title, body, themeIds: () => themes, citation: citationIn(before.kind) },
  );
  return { ...words, text: written };
}

export async function readChangeEdit(input: EditPracticeChangeInput, before: Thread): Promise<Written> {
  const themes = await readThemes(input.themeIds ?? before.themeIds, before.themeIds);
  return readInput({ ...input, themeIds: '' }, { title, ...parts, themeIds: () => themes });
}

const badChoice = { refusal: { code: ErrorCode.BAD_CHOICE } };

const kindToStart: Reader<Thread['kind']> = (kind) =>
  kind === 'practice_change' ? badChoice : { value: kind as Thread['kind'] };

/** Only an announcement tells of somebody's research. */
const citationIn =
  (kind: Thread['kind']): Reader<string | null> =>
  (typed) => {
    const read = text(CITATION_MAX, 0)(typed);
    if ('refusal' in read || kind === 'announcement')
      return 'value' in read ? { value: read.value || null } : read;
    return read.value ? badChoice : { value: null };
  };
