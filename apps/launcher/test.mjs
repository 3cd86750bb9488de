import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checks } from './checks.mjs';
import { command, project } from './project.mjs';
import { ready } from './ready.mjs';
import { findTools } from './tools.mjs';

/** `npm test`: everything; `npm test -- test/api`: those tests alone. */
await command(async () => {
  const only = process.argv.slice(2);
  await ready(console.log);
  const tools = findTools();
  const checked = only.length === 0 ? await checks() : { passed: 0, failed: 0 };
  const tested = await test(only, tools);
  const missing = process.env.CI === 'true' ? tools.missing.length : 0;
  for (const words of tools.missing) console.log(`Not run: ${words}.`);
  if (tested.notRun > 0) console.log(`${tested.notRun} tests were not run.`);
  const failed = checked.failed + tested.failed + missing;
  console.log(`${checked.passed + tested.passed} passed, ${failed} failed`);
  process.exit(failed > 0 || tested.code !== 0 ? 1 : 0);
});

/** Runs jest beside one PostgreSQL and one redis-server, which are stopped whatever happens. */
async function test(only, tools) {
  const directory = await mkdtemp(join(tmpdir(), 'impact-counts-'));
  const servers = [];
  let jest;
  let stopped;
  const stop = () =>
    (stopped ??= stopServers(servers).then(() => rm(directory, { recursive: true, force: true })));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      jest?.kill('SIGKILL');
      await stop();
      process.exit(1);
    });
  }
  try {
    const countsFile = join(directory, 'counts.json');
    const env = { ...(await startServers(servers, tools)), TEST_COUNTS_FILE: countsFile };
    jest = startJest(only, env);
    const code = await new Promise((resolve) => jest.on('exit', resolve));
    const counts = await readFile(countsFile, 'utf8').then(JSON.parse, () => ({
      passed: 0,
      failed: 1,
      notRun: 0,
    }));
    return { ...counts, code };
  } finally {
    await stop();
  }
}

async function stopServers(servers) {
  for (const server of servers) await server.stop();
}

async function startServers(servers, { browser, redis }) {
  const { startTestPostgres } = await import('../../dist/test/support/postgres.js');
  const { startRedisServer } = await import('../../dist/test/support/redis-server.js');
  const postgres = await startTestPostgres();
  servers.push(postgres);
  const env = { TEST_DATABASE_OWNER_URL: postgres.ownerUrl, ...(browser && { TEST_CHROMIUM: browser }) };
  if (!redis) return env;
  const server = await startRedisServer(redis);
  servers.push(server);
  return { ...env, TEST_REDIS_URL: server.url, TEST_REDIS_SERVER: redis };
}

function startJest(only, variables) {
  const jest = join(project, 'node_modules/jest/bin/jest.js');
  const env = { ...process.env, NODE_ENV: 'test', ...variables };
  return spawn(process.execPath, [jest, ...only], { cwd: project, env, stdio: 'inherit' });
}
