import type { Language } from '../i18n/language.js';

/** What an operation knows of its request: how it came in (HTTP or a page, in-process) makes no difference after this. */
export interface OperationContext {
  /** The secret of a session or API token, from the cookie or the Authorization header. */
  token: string | null;
  /** Community named by the X-Community header or a page's address; null: see `communityOf`. */
  communitySlug: string | null;
  language: Language;
  /** Network address, for limits only: never stored with what people write. */
  address: string;
  /** The browser’s name for itself, as it was sent. */
  userAgent: string;
}
