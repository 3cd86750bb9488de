import type { ReactNode } from 'react';

/** Something good or calm to know, at the top of a page. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div className="ic-notice" role="status">
      {children}
    </div>
  );
}

export function Inset({ children }: { children: ReactNode }) {
  return <div className="nhsuk-inset-text ic-inset">{children}</div>;
}

export function Empty({ children }: { children: ReactNode }) {
  return <div className="ic-empty">{children}</div>;
}
