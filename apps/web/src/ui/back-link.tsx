import type { ReactNode } from 'react';
import { useSite } from './site.js';

export function BackLink({ path, children }: { path: string; children: ReactNode }) {
  const { href } = useSite();
  return (
    <a className="nhsuk-back-link" href={href(path)}>
      {children}
    </a>
  );
}
