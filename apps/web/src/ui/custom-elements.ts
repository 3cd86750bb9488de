import 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'character-count': { for: string; limit: number; locale: string; left: string; over: string };
      'keep-draft': {
        /** Whose draft: never shown to anybody else who uses the browser. */
        account: string;
        /** Which form. */
        form: string;
        /** Where drafts are sent. */
        url: string | undefined;
        restored: string;
        saved: string;
        unsaved: string;
        offline: string;
        children: ReactNode;
      };
      'file-choice': { sending: string; big: string; children: ReactNode };
      'print-page': { label: string; children: ReactNode };
      'mention-people': { for: string; url: string; label: string; found: string };
    }
  }
}
