/** The server refuses what is larger; sending it first would take an old phone a quarter of an hour. */
const MOST = 50 * 1024 * 1024;

/** Says at once that a file is too large, and that files are on their way while a form is sent. */
export class FileChoice extends HTMLElement {
  private status: HTMLElement | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input?.form) return;
    input.addEventListener('change', () => this.look(input));
    input.form.addEventListener('submit', () => {
      if (input.files?.length && input.checkValidity()) this.say(this.getAttribute('sending') ?? '', false);
    });
  }

  private look(input: HTMLInputElement): void {
    const big = [...(input.files ?? [])].find(({ size }) => size > MOST);
    if (!big) return this.say('', false);
    input.value = '';
    this.say((this.getAttribute('big') ?? '').replace('{name}', big.name), true);
  }

  private say(words: string, big: boolean): void {
    if (!this.status) {
      this.status = document.createElement('p');
      this.status.setAttribute('role', 'status');
      this.append(this.status);
    }
    this.status.className = big
      ? 'ic-file-choice__words ic-file-choice__words--big'
      : 'ic-file-choice__words';
    this.status.textContent = words;
  }
}
