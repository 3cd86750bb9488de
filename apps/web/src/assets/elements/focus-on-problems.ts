/** Whoever uses a screen reader or a keyboard starts at what was refused or asked, or where they came to write. */
export function focusOnProblems(): void {
  const news = document.querySelector<HTMLElement>('.nhsuk-error-summary, [data-focus]');
  if (news) return news.focus();
  if (location.hash === '#reply' && location.search)
    document.querySelector<HTMLElement>('#reply textarea[name=body]')?.focus();
}
