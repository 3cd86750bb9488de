import type { ReactNode } from 'react';
import { KeepDraft } from './draft.js';
import { useSite } from './site.js';

type Props = {
  /** Where it is sent. */
  action: string;
  /** What the post will be known by: sent twice, it is one post. */
  id: string;
  /** Under which name the draft is kept. */
  draft: string;
  children: ReactNode;
};

/**
 * A form that posts something new. Back on it after posting, a browser finds a fresh id on the page and must
 * not put the old text beside it, or it would be posted again; drafts are kept by us, with their id.
 */
export function NewPostForm({ action, id, draft, children }: Props) {
  const { href } = useSite();
  return (
    <KeepDraft form={draft}>
      <form method="post" action={href(action)} noValidate autoComplete="off">
        <input type="hidden" name="id" value={id} />
        {children}
      </form>
    </KeepDraft>
  );
}
