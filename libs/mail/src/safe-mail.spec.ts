import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MailTransport } from './mail-transport.js';
import type { Mail } from './mail.js';
import { openSink, type Sink } from './smtp-sink.example.js';

let sink: Sink;
let transport: MailTransport;

beforeAll(async () => {
  sink = await openSink();
  transport = new MailTransport({ smtpUrl: sink.smtpUrl, mailFrom: 'news@communities.example' });
});

afterAll(async () => {
  await transport.onApplicationShutdown();
  await sink.close();
});

beforeEach(() => {
  sink.received.length = 0;
});

const injected = 'Bcc: everybody@example.org';
const breaks = [
  '\r\n',
  '\n',
  '\r',
  '\n\n',
  '\r\n ',
  '\u0000',
  '\u000B',
  '\u0085',
  '\u2028',
  '\u2029',
  '\uD800',
];

const hostile: [string, Partial<Mail>][] = [
  ...breaks.flatMap((end): [string, Partial<Mail>][] => [
    [`to with ${JSON.stringify(end)}`, { to: `robin@example.org${end}${injected}` }],
    [`subject with ${JSON.stringify(end)}`, { subject: `News${end}${injected}` }],
    [`fromName with ${JSON.stringify(end)}`, { fromName: `News${end}${injected}` }],
    [`messageId with ${JSON.stringify(end)}`, { messageId: `<1@communities.example>${end}${injected}` }],
    [`header value with ${JSON.stringify(end)}`, { headers: { 'List-Id': `<news>${end}${injected}` } }],
    [`header name with ${JSON.stringify(end)}`, { headers: { [`X-News${end}${injected}`]: 'x' } }],
  ]),
  ['two recipients', { to: 'robin@example.org, wren@example.org' }],
  ['two recipients, semicolon', { to: 'robin@example.org;wren@example.org' }],
  ['a recipient with a name', { to: 'Robin <robin@example.org>' }],
  ['a group of recipients', { to: 'all:robin@example.org,wren@example.org;' }],
  ['an SMTP parameter', { to: 'robin@example.org> NOTIFY=SUCCESS' }],
  ['a quoted local part', { to: '"robin@evil.example"@example.org' }],
  ['a source route', { to: '@relay.example:robin@example.org' }],
  ['no recipient', { to: '' }],
  ['a recipient without a domain', { to: 'robin' }],
  ['a hidden character in the recipient', { to: 'robin\u202E@example.org' }],
  ['an endless recipient', { to: `${'r'.repeat(250)}@example.org` }],
  ['Bcc among the headers', { headers: { bcc: 'everybody@example.org' } }],
  ['a second From', { headers: { From: 'lead@example.org' } }],
  ['another type of content', { headers: { 'Content-Type': 'text/html' } }],
  ['a header name with a colon', { headers: { 'X:Y': 'z' } }],
  ['a messageId without brackets', { messageId: '1@communities.example' }],
];

describe('what could say something else to a mail server', () => {
  test.each(hostile)('%s is refused and nothing is sent', async (_name, part) => {
    await expect(transport.send(mail(part))).rejects.toMatchObject({ name: 'MailRefused', permanent: true });
    expect(sink.received).toHaveLength(0);
  });
});

describe('what only looks dangerous', () => {
  const odd = [
    '=?utf-8?Q?News=0D=0ABcc:_everybody@example.org?=',
    'News\\r\\nBcc: everybody@example.org',
    'News: <b>really</b> %0D%0ABcc: x',
    `${'news '.repeat(200)}end`,
    'Ŵy ac iâr 🐔'.repeat(40),
    `${'n'.repeat(997)} Bcc: everybody@example.org`,
  ];

  test.each(odd)('arrives to one person, with no header more: %s', async (subject) => {
    await transport.send(mail({ subject, fromName: subject.slice(0, 100) }));
    const [arrived] = sink.received;
    expect(arrived?.recipients).toEqual(['robin@example.org']);
    expect(arrived?.email.bcc).toBeUndefined();
    expect(arrived?.email.headers.map(({ key }) => key).sort()).toEqual(
      ['content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'].sort(),
    );
  });

  test.each(["o'brien+news@example.org", 'siân@enghraifft.example', 'a.b_c-d@sub.example.org'])(
    '%s is an address like any other',
    async (to) => {
      await transport.send(mail({ to }));
      expect(sink.received).toHaveLength(1);
    },
  );
});

const mail = (over: Partial<Mail>): Mail => ({
  to: 'robin@example.org',
  subject: 'Your community news',
  html: '<p>Hello</p>',
  text: 'Hello\n',
  messageId: '<one@communities.example>',
  ...over,
});
