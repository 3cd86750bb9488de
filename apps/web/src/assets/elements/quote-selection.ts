const most = 1_000;

/** What is selected in a post is what its "Quote" quotes. Without script all of it is, to be cut down. */
export function quoteSelection(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.ic-quote-link')) {
    const address = new URL(link.href);
    // A press on the link takes the selection away.
    const take = () => {
      const words = selectedIn(link.closest('[data-post]'));
      if (!words) return;
      address.searchParams.set('words', words);
      link.href = address.href;
    };
    link.addEventListener('pointerdown', take);
    link.addEventListener('click', take);
  }
}

function selectedIn(post: Element | null): string {
  const selection = getSelection();
  const text = post?.querySelector('.ic-text');
  if (!selection?.anchorNode || !selection.focusNode || !text) return '';
  if (!post?.contains(selection.anchorNode) || !post.contains(selection.focusNode)) return '';
  return selection.toString().replace(/\s+/g, ' ').trim().slice(0, most);
}
