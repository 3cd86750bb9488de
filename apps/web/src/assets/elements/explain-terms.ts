/**
 * A word of the community's own shows its meaning right beside it, where somebody reads on: no hover needed, nothing
 * that covers the text. Without script it leads to the glossary.
 */
export function explainTermsInPlace(): void {
  for (const term of document.querySelectorAll<HTMLAnchorElement>('a.ic-term')) {
    term.setAttribute('role', 'button');
    term.setAttribute('aria-expanded', 'false');
    term.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(term);
    });
    term.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      toggle(term);
    });
  }
}

function toggle(term: HTMLAnchorElement): void {
  const shown = term.getAttribute('aria-expanded') === 'true';
  term.setAttribute('aria-expanded', String(!shown));
  if (shown) return term.nextElementSibling?.remove();
  const meaning = document.createElement('span');
  meaning.className = 'ic-term__meaning';
  meaning.textContent = ` (${term.title})`;
  term.after(meaning);
}
