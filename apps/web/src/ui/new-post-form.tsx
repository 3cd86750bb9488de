import type { ReactNode } from 'react';
import type { Form } from '../forms/form.js';
import { KeepDraft } from './draft.js';
import { communityPath } from './paths.js';
import { useSite } from './site.js';

type Props = {
  community: string;
  /** Where it is sent, and where on the page that answers the person is then. */
  action: string;
  anchor?: string;
  form: Form<'id' | never>;
  /** The page that the form stands on: its drafts are found again there. */
  place: string;
  withFiles?: boolean;
  children: ReactNode;
};

/**
 * A form that posts something new. Back on it after posting, a browser finds a fresh id on the page and must
 * not put the old text beside it, or it would be posted again; drafts are kept by us, with their id.
 */
export function NewPostForm({
  community,
  action,
  anchor = '',
  form,
  place,
  withFiles = false,
  children,
}: Props) {
  const { href } = useSite();
  return (
    <KeepDraft form={place} url={communityPath(community, 'drafts', 'keep')}>
      <form
        method="post"
        action={href(action) + anchor}
        encType={withFiles ? 'multipart/form-data' : undefined}
        noValidate
        autoComplete="off"
      >
        <input type="hidden" name="id" value={form.values.id} />
        <input type="hidden" name="seen" value={form.seen ?? ''} />
        {children}
      </form>
    </KeepDraft>
  );
}
