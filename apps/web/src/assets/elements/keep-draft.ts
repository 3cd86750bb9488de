import { keyOf, keys, ofThisTab, read, write, type Draft } from './kept-on-device.js';

type Field = HTMLInputElement | HTMLTextAreaElement;

const interval = 3_000;
/** Longer ago than this nobody is typing it in another tab. */
const abandoned = 60_000;

/**
 * Keeps what is being typed: at once on this device, every few seconds on the server. A form is sent only once the
 * server is known to be there, so that a lost connection leaves the words where they are.
 */
export class KeepDraft extends HTMLElement {
  private form!: HTMLFormElement;
  private state: 'writing' | 'trying' | 'ready' | 'sent' = 'writing';
  private timer: number | undefined;
  private lastSent = '';
  private status: HTMLElement | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.form = form;
    if (!this.hasText()) this.restore();
    this.lastSent = this.words().toString();
    form.addEventListener('input', () => this.typed());
    if (!this.url) return;
    form.addEventListener('submit', (event) => void this.submitting(event));
    window.addEventListener('pagehide', () => this.leave());
    window.addEventListener('pageshow', ({ persisted }) => persisted && (this.state = 'writing'));
    document.addEventListener('visibilitychange', () => document.hidden && this.leave());
  }

  private get url(): string | null {
    return this.getAttribute('url');
  }

  private get account(): string {
    return this.getAttribute('account') ?? '';
  }

  private get place(): string {
    return this.getAttribute('form') ?? '';
  }

  private get key(): string {
    const id = this.form.querySelector<HTMLInputElement>('input[name=id]')?.value ?? '';
    return keyOf(this.account, this.place, this.url ? id : '');
  }

  private typed(): void {
    this.keepHere(false);
    if (!this.url || this.timer !== undefined) return;
    this.timer = window.setTimeout(() => {
      this.timer = undefined;
      if (this.state === 'writing') void this.send();
    }, interval);
  }

  private keepHere(onServer: boolean): void {
    if (!this.hasText()) return write(this.key, null);
    write(this.key, { at: Date.now(), values: Object.fromEntries(this.words()), onServer });
    ofThisTab.set(this.place, this.key);
  }

  /** With the id it had: if it was posted after all, posting it again changes nothing. */
  private restore(): void {
    const draft = this.leftHere();
    if (!draft) return;
    const given = new Set(new URLSearchParams(location.search).keys());
    for (const [name, value] of Object.entries(draft.values))
      if (!(name === 'quoted' && given.has('quote'))) setValue(this.form, name, value);
    document.querySelector(`.ic-drafts [data-draft="${CSS.escape(draft.values['id'] ?? '')}"]`)?.remove();
    const offers = document.querySelector('.ic-drafts');
    if (offers && !offers.querySelector('[data-draft]')) offers.remove();
    const notice = document.createElement('p');
    notice.className = 'ic-notice';
    notice.setAttribute('role', 'status');
    notice.textContent = this.getAttribute('restored');
    this.prepend(notice);
    for (const field of this.texts()) field.dispatchEvent(new Event('input'));
  }

  /** What this tab was writing, or what the server never got and nobody is writing any more. */
  private leftHere(): Draft | null {
    if (!this.url) return read(this.key);
    const mine = ofThisTab.get(this.place);
    const draft = mine ? read(mine) : null;
    if (draft) return draft;
    return (
      keys(`${this.account}:${this.place}#`)
        .map(read)
        .find((left) => left && !left.onServer && Date.now() - left.at > abandoned) ?? null
    );
  }

  /** @returns whether the server was there */
  private async send(keepalive = false): Promise<boolean> {
    const words = this.words();
    words.set('place', this.place);
    const sent = this.words().toString();
    try {
      const { ok } = await fetch(this.url!, { method: 'POST', body: words, keepalive, redirect: 'manual' });
      if (ok) this.lastSent = sent;
      if (ok && sent === this.words().toString()) this.keepHere(true);
      this.say(ok ? 'saved' : 'unsaved');
      return true;
    } catch {
      this.say('unsaved');
      return false;
    }
  }

  private async submitting(event: SubmitEvent): Promise<void> {
    if (this.state === 'ready' || !this.hasText()) {
      this.state = 'sent';
      return;
    }
    event.preventDefault();
    if (this.state !== 'writing') return;
    this.state = 'trying';
    const there = await this.send();
    this.state = there ? 'ready' : 'writing';
    if (there) this.form.requestSubmit(event.submitter);
    else this.say('offline');
  }

  private leave(): void {
    if (this.state === 'writing' && this.words().toString() !== this.lastSent) void this.send(true);
  }

  private say(what: 'saved' | 'unsaved' | 'offline'): void {
    if (!this.status) {
      this.status = document.createElement('p');
      this.status.setAttribute('role', 'status');
      this.form.append(this.status);
    }
    this.status.className = what === 'offline' ? 'ic-draft-state ic-draft-state--offline' : 'ic-draft-state';
    this.status.textContent = this.getAttribute(what);
  }

  private words(): URLSearchParams {
    const words = new URLSearchParams();
    for (const [name, value] of new FormData(this.form))
      if (typeof value === 'string') words.set(name, value);
    return words;
  }

  private hasText(): boolean {
    return this.texts().some((field) => field.value.trim() !== '');
  }

  /** What the person types; words they quote are somebody else's. */
  private texts(): Field[] {
    return [...this.form.querySelectorAll<Field>('textarea:not([name=quoted]), input[type=text]')];
  }
}

function setValue(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = true;
  else if (
    field instanceof RadioNodeList ||
    field instanceof HTMLSelectElement ||
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement
  )
    field.value = value;
}
