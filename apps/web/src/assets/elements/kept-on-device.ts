const prefix = 'draft:';
const lifetime = 7 * 24 * 60 * 60 * 1000;

export type Draft = { at: number; values: Record<string, string>; onServer?: boolean };

/** A browser may refuse storage; writing works without it. */
export function read(key: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

export function write(key: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    return;
  }
}

/** Of one person's form, or of everything. */
export function keys(of = ''): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix + of));
  } catch {
    return [];
  }
}

export const keyOf = (account: string, form: string, id: string): string =>
  `${prefix}${account}:${form}${id && `#${id}`}`;

/** Which draft this tab is writing in a form: another tab has one of its own. */
export const ofThisTab = {
  get(form: string): string | null {
    try {
      return sessionStorage.getItem(form);
    } catch {
      return null;
    }
  },
  set(form: string, key: string): void {
    try {
      sessionStorage.setItem(form, key);
    } catch {
      return;
    }
  },
};

/** What stands on the page has been posted: its draft has done its work. */
export function forgetPosted(): void {
  for (const key of keys()) {
    const draft = read(key);
    const id = draft?.values['id'];
    const expired = !draft || Date.now() - draft.at > lifetime;
    if (expired || document.getElementById(`post-${id}`) || document.getElementById(`reply-${id}`))
      write(key, null);
  }
}

/** Whoever signs out on purpose leaves nothing behind on a shared device. */
export function forgetDraftsOnSignOut(): void {
  document.querySelector('form[data-forget-drafts]')?.addEventListener('submit', () => {
    for (const key of keys()) write(key, null);
  });
}
