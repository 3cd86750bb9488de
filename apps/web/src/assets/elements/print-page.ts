/** A button that prints the page, in place of words that say how to. */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'nhsuk-button nhsuk-button--secondary nhsuk-button--small';
    button.textContent = this.getAttribute('label');
    button.addEventListener('click', () => window.print());
    this.replaceChildren(button);
  }
}
