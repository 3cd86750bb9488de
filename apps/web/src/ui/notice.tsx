import type { ReactNode } from 'react';

type NoticeProps = {
  /** Where a form was sent, whoever can't see the page starts here. */
  focus?: boolean;
  children: ReactNode;
};

/** Something good or calm to know, at the top of a page. */
export function Notice({ focus = false, children }: NoticeProps) {
  return (
    <div
      className="ic-notice"
      role="status"
      tabIndex={focus ? -1 : undefined}
      data-focus={focus ? '' : undefined}
    >
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
