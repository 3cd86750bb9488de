/** Says how many characters are left, once there is little room. */
export class CharacterCount extends HTMLElement {
  connectedCallback(): void {
    const field = document.getElementById(this.getAttribute('for') ?? '') as HTMLTextAreaElement | null;
    if (!field) return;
    const visible = this.appendChild(document.createElement('span'));
    const spoken = this.appendChild(document.createElement('span'));
    visible.setAttribute('aria-hidden', 'true');
    spoken.className = 'nhsuk-u-visually-hidden';
    spoken.setAttribute('aria-live', 'polite');
    let speaking: number | undefined;
    const count = () => {
      const words = this.words(field.value);
      visible.textContent = words;
      window.clearTimeout(speaking);
      speaking = window.setTimeout(() => (spoken.textContent = words), 1000);
    };
    field.addEventListener('input', count);
    count();
  }

  private words(text: string): string {
    const limit = Number(this.getAttribute('limit'));
    const left = limit - text.trim().length;
    this.toggleAttribute('data-over', left < 0);
    if (left > limit / 4) return '';
    const sentence = this.getAttribute(left < 0 ? 'over' : 'left') ?? '';
    return sentence.replace('{n}', Math.abs(left).toLocaleString(this.getAttribute('locale') ?? 'en'));
  }
}
