import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arrivedAt, isMessageId, newMessageId } from './mailbox-files.js';
import { mostMessages, startMailbox, type RunningMailbox } from './mailbox-listener.js';
import { Mailbox } from './mailbox.js';
import { MailTransport } from './mail-transport.js';
import { signInMail } from './sign-in.mail.js';

let directory: string;
let running: RunningMailbox;
let transport: MailTransport;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mailbox-'));
  running = await startMailbox({ directory });
  transport = new MailTransport({ smtpUrl: running.smtpUrl, mailFrom: 'news@communities.example' });
});

afterEach(async () => {
  await transport.onApplicationShutdown();
  await running.stop();
  await rm(directory, { recursive: true });
});

describe('the mailbox', () => {
  test('gives back what was sent', async () => {
    const sent = signIn('robin@example.org');
    await transport.send(sent);
    const mailbox = new Mailbox(directory);

    const [summary] = await mailbox.list();
    expect(summary).toMatchObject({ to: 'robin@example.org', subject: sent.subject });
    expect(Date.now() - Number(summary?.sentAt)).toBeLessThan(60_000);

    const read = await mailbox.read(summary?.id ?? '');
    expect(read).toMatchObject({
      ...summary,
      from: 'Your community / Eich cymuned <news@communities.example>',
    });
    expect(read?.html.trim()).toBe(sent.html);
    expect(read?.text.trim()).toBe(sent.text.trim());
    expect(read?.text).toContain('https://communities.example/sign-in?token=a_b-c');
  });

  test('lists the newest first, and notices what comes and goes', async () => {
    const mailbox = new Mailbox(directory);
    expect(await mailbox.list()).toEqual([]);
    for (const name of ['first', 'second', 'third']) await transport.send(signIn(`${name}@example.org`));
    expect((await mailbox.list()).map(({ to }) => to)).toEqual([
      'third@example.org',
      'second@example.org',
      'first@example.org',
    ]);
    const [newest] = await mailbox.list();
    await rm(join(directory, `${newest?.id}.eml`));
    expect((await mailbox.list()).map(({ to }) => to)).toEqual(['second@example.org', 'first@example.org']);
    expect(await mailbox.read(newest?.id ?? '')).toBeNull();
  });

  test('opens a mail once for many lists', async () => {
    await transport.send(signIn('robin@example.org'));
    const mailbox = new Mailbox(directory);
    const [before] = await mailbox.list();
    await writeFile(join(directory, `${before?.id}.eml`), 'Subject: changed\r\n\r\n');
    expect(await mailbox.list()).toEqual([before]);
    expect(await new Mailbox(directory).list()).toMatchObject([{ subject: 'changed' }]);
  });

  test('keeps the newest thousand', async () => {
    const old = Array.from({ length: mostMessages + 5 }, (_, second) =>
      newMessageId(new Date(second * 1000)),
    );
    await Promise.all(old.map((id) => writeFile(join(directory, `${id}.eml`), `Subject: ${id}\r\n\r\n`)));
    await transport.send(signIn('robin@example.org'));

    const listed = await new Mailbox(directory).list();
    expect(listed).toHaveLength(mostMessages);
    expect(listed[0]?.to).toBe('robin@example.org');
    expect(await readdir(directory)).toHaveLength(mostMessages);
  });

  test('has no mail that came in only half', async () => {
    const { port } = new URL(running.smtpUrl);
    const socket = connect(Number(port), '127.0.0.1');
    for (const line of ['EHLO x', 'MAIL FROM:<a@b.example>', 'RCPT TO:<c@d.example>', 'DATA']) {
      await once(socket, 'data');
      socket.write(`${line}\r\n`);
    }
    await once(socket, 'data');
    socket.write('Subject: half\r\n\r\nbegun');
    socket.destroy();
    await once(socket, 'close');

    await transport.send(signIn('robin@example.org'));
    expect(await new Mailbox(directory).list()).toMatchObject([{ to: 'robin@example.org' }]);
  });

  test('takes mail again after a restart, on the port it is given, and clears what was left unfinished', async () => {
    await transport.send(signIn('first@example.org'));
    await transport.onApplicationShutdown();
    const port = Number(new URL(running.smtpUrl).port);
    await running.stop();
    await writeFile(join(directory, '.left.part'), 'half');

    running = await startMailbox({ directory, port });
    transport = new MailTransport({ smtpUrl: running.smtpUrl, mailFrom: 'news@communities.example' });
    await transport.send(signIn('second@example.org'));
    expect(new URL(running.smtpUrl).port).toBe(String(port));
    expect(await new Mailbox(directory).list()).toHaveLength(2);
    expect((await readdir(directory)).filter((file) => !file.endsWith('.eml'))).toEqual([]);
  });

  test('says so when its port is taken', async () => {
    const port = Number(new URL(running.smtpUrl).port);
    await expect(startMailbox({ directory, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('is empty where nothing was ever sent', async () => {
    expect(await new Mailbox(join(directory, 'none')).list()).toEqual([]);
  });
});

describe('the id of a mail', () => {
  test('is never a path', async () => {
    await writeFile(join(directory, 'secret.eml'), 'Subject: secret\r\n\r\n');
    const mailbox = new Mailbox(join(directory));
    const id = newMessageId(new Date());
    for (const trick of [
      'secret',
      '../secret',
      `../${id}`,
      `${id}/../secret`,
      `${id}\0`,
      `${id}\n`,
      '',
      '.',
      id + '.eml',
    ]) {
      expect(await mailbox.read(trick)).toBeNull();
      expect(isMessageId(trick)).toBe(false);
    }
    expect(isMessageId(id)).toBe(true);
  });

  test('sorts by time, also in one millisecond and when the clock goes back', () => {
    const now = new Date('2999-01-02T03:04:05.678Z');
    const ids = [now, now, new Date(now.getTime() - 5000), new Date(now.getTime() + 1)].map(newMessageId);
    expect([...ids].sort()).toEqual(ids);
    expect(arrivedAt(ids[0] ?? '')).toEqual(now);
  });
});

const signIn = (to: string) =>
  signInMail({
    to,
    link: 'https://communities.example/sign-in?token=a_b-c',
    minutes: 15,
    languages: ['en', 'cy'],
    messageId: '<one@communities.example>',
  });
