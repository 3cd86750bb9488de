import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { migrate } from '#platform';
import { compiled } from '../../apps/launcher/src/programs.js';
import { end } from '../../apps/launcher/src/supervised.js';
import { fillWeek, type DigestData } from './digest-data.js';
import { StatementCounter } from './statement-counter.js';

export interface DigestRun {
  mails: number;
  seconds: number;
  /** From when the run was planned to when the first mail was taken. */
  firstAfter: number;
  mailsPerSecond: number;
  /** What sending the same bytes from a pool takes, in the same minute. */
  rawPerSecond: number;
  statements: number;
  kilobytes: number;
  /** The most that the worker ever had. */
  megabytes: number;
}

interface Around {
  ownerUrl: string;
  directory: string;
  data: DigestData;
}

/** One run of digests in a database of its own, by one worker, into a mail server in another process. */
export async function digestRun({ ownerUrl, directory, data }: Around): Promise<DigestRun> {
  const database = await freshDatabase(ownerUrl, data);
  const sink = fork(beside('sink-server.js'), { stdio: ['ignore', 2, 2, 'ipc'] });
  const [port] = (await once(sink, 'message')) as [number];
  const smtpUrl = `smtp://127.0.0.1:${port}`;
  const counter = await StatementCounter.open(database.ownerUrl, database.appUrl);
  let worker: ChildProcess | undefined;
  try {
    const statements = await counter.during(async () => {
      worker = fork(compiled('worker'), {
        env: environment(database.appUrl, directory, smtpUrl),
        stdio: ['ignore', 2, 2, 'ipc'],
        detached: true,
      });
      await untilAllAreSent(database.client, data.communities * data.membersEach);
    });
    const megabytes = await mostMemory(worker!.pid!);
    await end(worker!, 10_000);
    const times = await timesOf(database.client);
    const file = join(directory, 'digests.json');
    sink.send(file);
    await once(sink, 'message');
    const rawPerSecond = await rawRate(smtpUrl, file);
    const { size } = await stat(file);
    return {
      ...times,
      mailsPerSecond: times.mails / times.seconds,
      rawPerSecond,
      statements,
      kilobytes: size / times.mails / 1_000,
      megabytes,
    };
  } finally {
    worker?.kill('SIGKILL');
    sink.disconnect();
    await counter.stop();
    await database.client.end();
  }
}

let count = 0;

async function freshDatabase(ownerUrl: string, data: DigestData) {
  const name = `digest_bench_${++count}`;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`create database ${name}`);
  await owner.end();
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  const ownUrl = url.href;
  url.username = 'bench_app';
  const appUrl = url.href;
  await migrate({ ownerUrl: ownUrl, appUrl });
  const client = new pg.Client({ connectionString: ownUrl });
  await client.connect();
  await fillWeek(client, data);
  return { ownerUrl: ownUrl, appUrl, client };
}

const environment = (databaseUrl: string, dataDir: string, smtpUrl: string) => ({
  PATH: process.env.PATH,
  NODE_ENV: 'production',
  DATABASE_URL: databaseUrl,
  DATA_DIR: dataDir,
  SMTP_URL: smtpUrl,
  PUBLIC_URL: 'https://communities.example',
});

/** A worker makes the schedules when it starts, and plans at once. */
async function untilAllAreSent(client: pg.Client, members: number): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ done: number }>(
      `select count(*)::int as done from digest where status in ('sent', 'skipped', 'failed')`,
    );
    if (rows[0]!.done >= members) return;
    await pause(200);
  }
}

async function timesOf(client: pg.Client): Promise<Pick<DigestRun, 'mails' | 'seconds' | 'firstAfter'>> {
  const { rows } = await client.query<{ mails: number; seconds: number; first: number }>(`
    select count(*) filter (where status = 'sent')::int as mails,
           extract(epoch from max(sent_at) - min(created_at))::float as seconds,
           extract(epoch from min(sent_at) - min(created_at))::float as first from digest`);
  const { mails, seconds, first } = rows[0]!;
  return { mails, seconds, firstAfter: first };
}

async function rawRate(smtpUrl: string, file: string): Promise<number> {
  const sender = fork(beside('raw-sender.js'), [smtpUrl, file], { stdio: ['ignore', 2, 2, 'ipc'] });
  const [rate] = (await once(sender, 'message')) as [number];
  return rate;
}

/** Where the system tells; 0 where it doesn’t. */
async function mostMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_000;
}

const beside = (file: string) => fileURLToPath(new URL(file, import.meta.url));
