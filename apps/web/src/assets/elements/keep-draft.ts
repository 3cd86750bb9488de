const prefix = 'draft:';
const lifetime = 7 * 24 * 60 * 60 * 1000;

type Draft = { at: number; values: Record<string, string> };
type Field = HTMLInputElement | HTMLTextAreaElement;

/** Keeps what is being typed on this device, for one person, until it is posted or a week has passed. */
export class KeepDraft extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    if (!this.hasText(form)) this.restore(form);
    form.addEventListener('input', () => this.keep(form));
  }

  private get key(): string {
    return `${prefix}${this.getAttribute('account')}:${this.getAttribute('form')}`;
  }

  private keep(form: HTMLFormElement): void {
    if (!this.hasText(form)) return write(this.key, null);
    const values: Record<string, string> = {};
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') values[name] = value;
    write(this.key, { at: Date.now(), values });
  }

  /** With the id it had: if it was posted after all, posting it again changes nothing. */
  private restore(form: HTMLFormElement): void {
    const draft = read(this.key);
    if (!draft) return;
    for (const [name, value] of Object.entries(draft.values)) setValue(form, name, value);
    const notice = document.createElement('p');
    notice.className = 'ic-notice';
    notice.setAttribute('role', 'status');
    notice.textContent = this.getAttribute('restored');
    this.prepend(notice);
    for (const field of texts(form)) field.dispatchEvent(new Event('input'));
  }

  private hasText(form: HTMLFormElement): boolean {
    return texts(form).some((field) => field.value.trim() !== '');
  }
}

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

const texts = (form: HTMLFormElement): Field[] => [
  ...form.querySelectorAll<Field>('textarea, input[type=text]'),
];

function setValue(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (
    field instanceof RadioNodeList ||
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement
  ) {
    field.value = value;
  }
}

/** A browser may refuse storage; writing works without it. */
function read(key: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

function write(key: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    return;
  }
}

function keys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
