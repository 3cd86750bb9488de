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
        restored: string;
        children: ReactNode;
      };
    }
  }
}
