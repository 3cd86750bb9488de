/** Whoever uses a screen reader or a keyboard starts at what was refused. */
export function focusOnProblems(): void {
  document.querySelector<HTMLElement>('.nhsuk-error-summary')?.focus();
}
