import type { Language } from '../graphql/generated.js';
import { useForeign } from './foreign.js';

type Props = {
  /** What somebody called it, in whichever language they write. */
  of: { title: string; language: Language };
  large?: boolean;
};

/** What a page is about, above its heading. */
export function TitleCaption({ of: { title, language }, large = false }: Props) {
  return (
    <span className={large ? 'nhsuk-caption-l' : 'nhsuk-caption-m'} lang={useForeign(language)}>
      {title}
    </span>
  );
}
