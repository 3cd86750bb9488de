import type { Language } from '../graphql/generated.js';
import { useForeign } from './foreign.js';

type Props = {
  /** What somebody called it, in whichever language they write. */
  of: { title: string; language: Language };
};

/** What a link or button is about, for whoever hears it apart from what stands above it. */
export function OfTitle({ of: { title, language } }: Props) {
  return (
    <span className="nhsuk-u-visually-hidden">
      : <span lang={useForeign(language)}>{title}</span>
    </span>
  );
}
