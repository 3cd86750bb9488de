import type { DigestItem, DigestLetter, DigestSection } from './digest-letter.js';

const site = 'https://communities.example';
const group = { en: 'Working in partnership', cy: 'Gweithio mewn partneriaeth' };

/** Letters for the specs beside this file. */
export const exampleItem = (over: Partial<DigestItem> = {}): DigestItem => ({
  title: 'What would make a care plan yours?',
  url: { en: `${site}/threads/1`, cy: `${site}/cy/threads/1` },
  excerpt: 'I would like to write the first page myself.',
  byline: {
    key: 'digest.byline.thread',
    parameters: { author: 'Heron', group, date: new Date('2025-11-18T12:00:00Z') },
  },
  language: 'en',
  ...over,
});

export const exampleSection = (over: Partial<DigestSection> = {}): DigestSection => ({
  heading: { key: 'digest.lookAfter.heading' },
  why: { key: 'digest.lookAfter.why' },
  items: [exampleItem()],
  more: 0,
  moreUrl: `${site}/new`,
  ...over,
});

export const exampleLetter = (over: Partial<DigestLetter> = {}): DigestLetter => ({
  to: 'robin@example-trust.example',
  languages: ['en'],
  displayName: 'Robin',
  communities: [
    {
      name: { en: 'Example Trust (demo)', cy: 'Ymddiriedolaeth Enghreifftiol (demo)' },
      nation: 'ENGLAND',
      url: `${site}/example-trust`,
      sections: [exampleSection()],
    },
  ],
  settingsUrl: `${site}/settings/email`,
  messageId: '<digest-1@communities.example>',
  listId: 'news.communities.example',
  ...over,
});
