import { afterEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import type { SMTPServerOptions } from 'smtp-server';
import { MailRefused } from './mail-refused.js';
import { MailTransport } from './mail-transport.js';
import type { Mail } from './mail.js';
import { openSink, type Sink } from './smtp-sink.example.js';

const closing: (() => Promise<unknown> | unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

describe('a mail that is sent', () => {
  test('arrives as it was written, from a neutral sender', async () => {
    const { transport, sink } = await start();
    await transport.send(mail({ subject: 'Newyddion eich cymuned', text: 'Tŷ\n', html: '<p>Tŷ</p>' }));

    const [arrived] = sink.received;
    expect(arrived?.recipients).toEqual(['robin@example.org']);
    expect(arrived?.email).toMatchObject({
      from: { name: 'Your community', address: 'news@communities.example' },
      to: [{ address: 'robin@example.org' }],
      subject: 'Newyddion eich cymuned',
      messageId: '<one@communities.example>',
    });
    expect(arrived?.email.text?.trim()).toBe('Tŷ');
    expect(arrived?.email.html?.trim()).toBe('<p>Tŷ</p>');
    expect(headerNames(sink)).not.toContain('x-mailer');
  });

  test('keeps the name that was configured with the address', async () => {
    const { transport, sink } = await start({ mailFrom: 'Local news <hello@trust.example>' });
    await transport.send(mail());
    expect(sink.received[0]?.email.from).toMatchObject({
      name: 'Local news',
      address: 'hello@trust.example',
    });
  });

  test('carries the headers of a list', async () => {
    const { transport, sink } = await start();
    await transport.send(mail({ headers: { 'List-Id': '<news.communities.example>' } }));
    expect(header(sink, 'list-id')).toBe('<news.communities.example>');
  });

  test('shares connections with others, and leaves none open at shutdown', async () => {
    const { transport, sink } = await start();
    const sending = Array.from({ length: 40 }, () => transport.send(mail()));
    const shutdown = transport.onApplicationShutdown();
    await Promise.all([...sending, shutdown]);

    expect(sink.received).toHaveLength(40);
    await until(async () => (await sink.connections()) === 0);
    await expect(transport.send(mail())).rejects.toMatchObject({ permanent: false });
  });
});

describe('a mail that is refused', () => {
  test.each([
    [550, true],
    [552, true],
    [421, false],
    [450, false],
    [503, false],
  ])('with %i for its recipient: permanent is %p', async (responseCode, permanent) => {
    const { transport } = await start({
      onRcptTo: ({ address }, _session, done) =>
        done(Object.assign(new Error(`no room for ${address} today`), { responseCode })),
    });
    const refusal = await refusalOf(transport.send(mail()));
    expect(refusal.permanent).toBe(permanent);
    expect(refusal.response).toContain(String(responseCode));
  });

  test.each([
    [554, true],
    [451, false],
  ])('with %i for its content: permanent is %p', async (responseCode, permanent) => {
    const { transport } = await start({
      onData: (stream, _session, done) => {
        stream.on('end', () => done(Object.assign(new Error('not this one'), { responseCode }))).resume();
      },
    });
    expect((await refusalOf(transport.send(mail()))).permanent).toBe(permanent);
  });

  test('says nothing about whose mail it was', async () => {
    const { transport } = await start({
      onRcptTo: ({ address }, _session, done) =>
        done(
          Object.assign(new Error(`<${address}> (also ${address.toUpperCase()}) unknown`), {
            responseCode: 550,
          }),
        ),
    });
    const refusal = await refusalOf(transport.send(mail()));
    expect(refusal.response).toMatch(/unknown/);
    expect(JSON.stringify({ ...refusal }) + refusal.stack + String(refusal.cause)).not.toMatch(/robin/i);
  });

  test('does not stop the next one', async () => {
    const { transport, sink } = await start({
      onRcptTo: ({ address }, _session, done) =>
        address.startsWith('robin') ? done(Object.assign(new Error('no'), { responseCode: 550 })) : done(),
    });
    await refusalOf(transport.send(mail()));
    await transport.send(mail({ to: 'wren@example.org' }));
    expect(sink.received).toHaveLength(1);
  });

  test.each(['EHLO', 'RCPT', 'DATA', '.'])(
    'by a server that hangs up at %s can be tried again',
    async (word) => {
      const transport = transportTo(await serverThatHangsUpAt(word));
      expect((await refusalOf(transport.send(mail()))).permanent).toBe(false);
    },
  );

  test('because nobody listens can be tried again', async () => {
    const sink = await openSink();
    await sink.close();
    expect((await refusalOf(transportTo(sink.smtpUrl).send(mail()))).permanent).toBe(false);
  });
});

const mail = (over: Partial<Mail> = {}): Mail => ({
  to: 'robin@example.org',
  fromName: 'Your community',
  subject: 'Your community news',
  html: '<p>Hello</p>',
  text: 'Hello\n',
  messageId: '<one@communities.example>',
  ...over,
});

async function start({ mailFrom, ...options }: SMTPServerOptions & { mailFrom?: string } = {}) {
  const sink = await openSink(options);
  closing.push(sink.close);
  return { sink, transport: transportTo(sink.smtpUrl, mailFrom) };
}

function transportTo(smtpUrl: string, mailFrom = 'news@communities.example'): MailTransport {
  const transport = new MailTransport({ smtpUrl, mailFrom });
  closing.push(() => transport.onApplicationShutdown());
  return transport;
}

async function refusalOf(sending: Promise<void>): Promise<MailRefused> {
  const error: unknown = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(MailRefused);
  return error as MailRefused;
}

async function serverThatHangsUpAt(word: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {}).write('220 ready\r\n');
    let inMessage = false;
    createInterface({ input: socket }).on('line', (line) => {
      if (line.startsWith(word)) return socket.destroy();
      if (inMessage) return;
      inMessage = line === 'DATA';
      socket.write(inMessage ? '354 go on\r\n' : '250 fine\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const headerNames = (sink: Sink) => sink.received[0]?.email.headers.map(({ key }) => key);

const header = (sink: Sink, name: string) =>
  sink.received[0]?.email.headers.find(({ key }) => key === name)?.value;

async function until(fact: () => Promise<boolean>): Promise<void> {
  while (!(await fact())) await new Promise((resolve) => setImmediate(resolve));
}
