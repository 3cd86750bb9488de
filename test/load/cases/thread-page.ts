import { page, popular, type Case } from '../case.js';
import { postsOfThread } from '../posts-of-thread.js';

export default {
  name: 'thread with 20 replies, page',
  goal: { ratio: 0.2 },
  app: (community) =>
    page(community, `/c/${community.slug}/threads/${popular(community.threadsWith20Replies)}`),
  floor: ({ path }, { tenantId }) => postsOfThread(tenantId, path.split('/').at(-1)!),
  show: (rows) =>
    `<!doctype html><html lang="en"><title>${rows[0]?.title}</title><main>${rows
      .map(({ author, bodyHtml }) => `<article><h2>${author}</h2><p>${bodyHtml}</p></article>`)
      .join('')}</main></html>`,
  expect: { text: '<article', times: 21 },
} satisfies Case;
