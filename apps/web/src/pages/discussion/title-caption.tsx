import type { Language } from '../../graphql/generated.js';
import { useForeign } from '../../ui/thread-list.js';

/** Which thread a page is about, above its heading. */
export function TitleCaption({ thread }: { thread: { title: string; language: Language } }) {
  return (
    <span className="nhsuk-caption-l" lang={useForeign(thread.language)}>
      {thread.title}
    </span>
  );
}
