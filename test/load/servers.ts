import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../apps/launcher/src/free-port.js';
import { compiled } from '../../apps/launcher/src/programs.js';
import { end } from '../../apps/launcher/src/supervised.js';
import { untilItAnswers } from '../../apps/launcher/src/until-it-answers.js';
import type { Case } from './case.js';
import type { Community } from './community.js';

export type Running = Readonly<{ url: string; stop(): Promise<void> }>;

/** As many connections to PostgreSQL as the api's own pool has. */
const POOL_SIZE = 10;

/** The real api, as it runs in production. */
export async function startApi(appUrl: string, dataDir: string, profile: string): Promise<Running> {
  const port = await freePort();
  const environment = {
    NODE_ENV: 'production',
    PORT: String(port),
    DATABASE_URL: appUrl,
    DATA_DIR: dataDir,
    SMTP_URL: 'smtp://127.0.0.1',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  };
  const api = start(compiled('api'), environment, profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []);
  await Promise.race([untilItAnswers(port), ended(api, 'api')]);
  return running(api, port);
}

/** The bare server for one case. */
export async function startFloor(
  databaseUrl: string,
  { name }: Case,
  { tenantId, memberId }: Pick<Community, 'tenantId' | 'memberId'>,
): Promise<Running> {
  const floor = start(fileURLToPath(new URL('floor-server.js', import.meta.url)), {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    CASE: name,
    TENANT_ID: tenantId,
    MEMBER_ID: memberId,
    POOL_SIZE: String(POOL_SIZE),
  });
  const [port] = (await Promise.race([once(floor, 'message'), ended(floor, 'bare server')])) as [number];
  return running(floor, port);
}

const start = (file: string, environment: NodeJS.ProcessEnv, execArgv: string[] = []): ChildProcess =>
  fork(file, {
    env: { PATH: process.env.PATH, ...environment },
    execArgv,
    stdio: ['ignore', 2, 2, 'ipc'],
    detached: true,
  });

const running = (child: ChildProcess, port: number): Running => ({
  url: `http://127.0.0.1:${port}`,
  stop: () => end(child, 10_000),
});

async function ended(child: ChildProcess, name: string): Promise<never> {
  const [code, signal] = await once(child, 'exit');
  throw new Error(`The ${name} ended (${signal ?? `code ${code}`}): see above.`);
}
