import { useForeign } from './foreign.js';

type Props = {
  title: string;
  language: 'EN' | 'CY';
  /** The sentence around it. */
  words: (title: string) => string;
};

/** Holds the title’s place in a sentence. No keyboard has it, and no catalogue. */
const PLACE = '\uFFFC';

/** A sentence in the language of the page, with a title in it that may be in another. */
export function TitleInWords({ title, language, words }: Props) {
  const foreign = useForeign(language);
  if (!foreign) return words(title);
  return words(PLACE)
    .split(PLACE)
    .map((part, index) => [
      index > 0 && (
        <span lang={foreign} key={index}>
          {title}
        </span>
      ),
      part,
    ]);
}
