import type { ReactNode } from 'react';
import { useSite } from './site.js';

type Props = {
  /** The path of the page that the form stands on. */
  form: string;
  /** Where its drafts are kept on the server, too. */
  url?: string;
  children: ReactNode;
};

/** Where script runs, keeps what is being typed, for this person, until it is posted. */
export function KeepDraft({ form, url, children }: Props) {
  const { t, href, frame } = useSite();
  const account = frame.viewer?.member?.id;
  if (!account) return <>{children}</>;
  return (
    <keep-draft
      account={account}
      form={form}
      url={url && href(url)}
      restored={t('form.restored')}
      saved={t('drafts.saved')}
      unsaved={t('drafts.unsaved')}
      offline={t('drafts.offline')}
    >
      {children}
    </keep-draft>
  );
}
