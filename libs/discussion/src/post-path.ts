/** Where a thread is inside the site. */
export const threadPath = (slug: string, id: string): string => `/c/${slug}/threads/${id}`;

/** The way to a reply, on whichever page of its thread it stands. */
export const replyPath = (slug: string, id: string): string => `/c/${slug}/replies/${id}`;
