import type { ReactNode } from 'react';
import { useSite } from './site.js';

/** Where script runs, keeps what is being typed on this device, for this person, until it is posted. */
export function KeepDraft({ form, children }: { form: string; children: ReactNode }) {
  const { t, frame } = useSite();
  const account = frame.viewer?.member?.id;
  if (!account) return <>{children}</>;
  return (
    <keep-draft account={account} form={form} restored={t('form.restored')}>
      {children}
    </keep-draft>
  );
}
