import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '#platform';
import { startPostgres } from '../../apps/launcher/src/embedded-postgres.js';
import { Interrupted, Shutdown } from '../../apps/launcher/src/shutdown.js';
import { compare } from './compare.js';
import { fillCommunity, type Community } from './community.js';
import type { Case, Errand } from './case.js';
import { findCases } from './find-cases.js';
import { readOptions, type Options } from './options.js';
import { asTable, cpu, isMet, type Measured, type Report } from './report.js';
import { startApi, startFloor, type Running } from './servers.js';
import { countingSettings, StatementCounter } from './statement-counter.js';

const say = (line: string) => console.error(line);

type World = Readonly<{
  directory: string;
  ownerUrl: string;
  community: Community;
  api: Running;
  counter: StatementCounter;
  options: Options;
}>;

async function measureAll(options: Options, directory: string, shutdown: Shutdown): Promise<Report> {
  const world = await setUp(options, directory, shutdown);
  const cases: Measured[] = [];
  for (const wanted of (await findCases()).filter(({ name }) => name.includes(options.only))) {
    say(`Measuring ${wanted.name} …`);
    cases.push(
      await shutdown.after('run' in wanted ? runErrand(wanted, world) : measure(wanted, world, shutdown)),
    );
  }
  return {
    cases,
    scale: options.scale,
    node: process.version,
    cpu: cpu(),
    postgres: await durability(world.ownerUrl),
  };
}

async function setUp(options: Options, directory: string, shutdown: Shutdown): Promise<World> {
  say(`Starting PostgreSQL and filling it at scale ${options.scale} …`);
  const { ownerUrl } = await shutdown.keep(
    startPostgres({ directory: join(directory, 'postgres'), settings: countingSettings }),
  );
  const appUrl = appUrlBeside(ownerUrl);
  await shutdown.after(migrate({ ownerUrl, appUrl }));
  const community = await shutdown.after(fillCommunity(ownerUrl, options.scale));
  const counter = await shutdown.keep(StatementCounter.open(ownerUrl, appUrl));
  const api = await shutdown.keep(startApi(appUrl, directory, options.profile));
  return { directory, ownerUrl, community, api, counter, options };
}

function appUrlBeside(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = 'bench_app';
  return url.href;
}

async function runErrand(wanted: Errand, { ownerUrl, directory, options }: World): Promise<Measured> {
  const result = await wanted.run({ ownerUrl, directory, scale: options.scale });
  return { name: wanted.name, ...result, goal: wanted.goal, met: isMet(wanted.goal, result) };
}

async function measure(wanted: Case, world: World, shutdown: Shutdown): Promise<Measured> {
  const { ownerUrl, community, api, counter, options } = world;
  await shutdown.after(Promise.resolve(wanted.prepare?.({ api: api.url, ownerUrl }, community)));
  const floor = await shutdown.keep(startFloor(ownerUrl, wanted, community));
  try {
    const compared = await compare(wanted, { app: api.url, floor: floor.url }, community, options);
    const counted = await counter.count(api.url, () => wanted.app(community));
    const result = { ...compared, ...counted };
    return { name: wanted.name, ...result, goal: wanted.goal, met: isMet(wanted.goal, result) };
  } finally {
    await floor.stop();
  }
}

/** What is promised when COMMIT answers: a benchmark without it would flatter writing. */
async function durability(ownerUrl: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string; setting: string }>(`
    select name, setting from pg_settings
     where name in ('server_version', 'fsync', 'synchronous_commit', 'full_page_writes')`);
  await client.end();
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}

const options = readOptions(process.argv.slice(2));
const shutdown = new Shutdown();
const directory = await mkdtemp(join(tmpdir(), 'impact-bench-'));
// PostgreSQL doesn't run as root and must reach its data.
await chmod(directory, 0o755);
try {
  const report = await Promise.race([measureAll(options, directory, shutdown), shutdown.requested]);
  console.log(options.json ? JSON.stringify(report, null, 2) : asTable(report));
} catch (error) {
  if (!(error instanceof Interrupted)) throw error;
  process.exitCode = 130;
} finally {
  await shutdown.stopAll();
  await rm(directory, { recursive: true, force: true });
}
