type Person = { id: string; name: string; role: string };

/** An @ at the beginning of a word, and what is typed of a name after it. */
const begun = /(?:^|[\s(])@([^\n@]{1,40})$/u;

const pause = 200;

/** While somebody types a name after an @, offers the people it may be. The keyboard stays in the text. */
export class MentionPeople extends HTMLElement {
  private field!: HTMLTextAreaElement;
  private list!: HTMLUListElement;
  private spoken!: HTMLElement;
  private people: Person[] = [];
  private active = -1;
  private asking: number | undefined;
  /** Nobody's name begins like this, so nobody's begins like anything longer. */
  private nobody: string | null = null;

  connectedCallback(): void {
    const field = document.getElementById(this.getAttribute('for') ?? '');
    if (!(field instanceof HTMLTextAreaElement)) return;
    this.field = field;
    this.list = this.appendChild(document.createElement('ul'));
    this.list.id = `${field.id}-people`;
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', this.getAttribute('label') ?? '');
    this.spoken = this.appendChild(document.createElement('span'));
    this.spoken.className = 'nhsuk-u-visually-hidden';
    this.spoken.setAttribute('aria-live', 'polite');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.list.id);
    field.addEventListener('input', () => this.typed());
    field.addEventListener('keydown', (event) => this.pressed(event));
    field.addEventListener('blur', () => this.close());
  }

  private get beginning(): string | null {
    const { selectionStart, selectionEnd, value } = this.field;
    if (selectionStart !== selectionEnd) return null;
    return begun.exec(value.slice(0, selectionStart))?.[1] ?? null;
  }

  private typed(): void {
    window.clearTimeout(this.asking);
    const beginning = this.beginning;
    if (beginning === null || (this.nobody !== null && beginning.startsWith(this.nobody)))
      return this.close();
    this.asking = window.setTimeout(() => void this.ask(beginning), pause);
  }

  private async ask(beginning: string): Promise<void> {
    const url = `${this.getAttribute('url')}?beginning=${encodeURIComponent(beginning)}`;
    const people = await fetch(url)
      .then((response) => (response.ok ? (response.json() as Promise<Person[]>) : []))
      .catch(() => []);
    if (beginning !== this.beginning) return;
    this.nobody = people.length === 0 ? beginning : null;
    this.show(people);
  }

  private show(people: Person[]): void {
    if (people.length === 0) return this.close();
    this.people = people;
    this.list.replaceChildren(...people.map((person, index) => this.option(person, index)));
    this.list.hidden = false;
    this.choose(-1);
    this.spoken.textContent = (this.getAttribute('found') ?? '').replace('{n}', String(people.length));
  }

  private option({ name, role }: Person, index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.textContent = role ? `${name}, ${role}` : name;
    // Before the field loses the keyboard.
    option.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      this.insert(index);
    });
    return option;
  }

  private pressed(event: KeyboardEvent): void {
    if (this.list.hidden || event.isComposing) return;
    const last = this.people.length - 1;
    if (event.key === 'ArrowDown') this.choose(this.active < last ? this.active + 1 : 0);
    else if (event.key === 'ArrowUp') this.choose(this.active > 0 ? this.active - 1 : last);
    else if (event.key === 'Escape') this.close();
    else if ((event.key === 'Enter' || event.key === 'Tab') && this.active >= 0) this.insert(this.active);
    else return;
    event.preventDefault();
  }

  private choose(index: number): void {
    this.active = index;
    for (const [at, option] of [...this.list.children].entries())
      option.setAttribute('aria-selected', String(at === index));
    if (index < 0) this.field.removeAttribute('aria-activedescendant');
    else this.field.setAttribute('aria-activedescendant', `${this.list.id}-${index}`);
  }

  private insert(index: number): void {
    const beginning = this.beginning;
    const person = this.people[index];
    this.close();
    if (beginning === null || !person) return;
    const end = this.field.selectionStart;
    this.field.setRangeText(`${person.name} `, end - beginning.length, end, 'end');
    this.nobody = `${person.name} `;
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private close(): void {
    this.list.hidden = true;
    this.list.replaceChildren();
    this.people = [];
    this.spoken.textContent = '';
    this.choose(-1);
  }
}
