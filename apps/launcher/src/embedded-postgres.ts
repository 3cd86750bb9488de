import { resolve } from 'node:path';
import { freePort } from './free-port.js';
import { ensureCluster } from './postgres/cluster.js';
import { prepareFolder } from './postgres/folder.js';
import { openDatabase, ownerUrlAt } from './postgres/owner.js';
import { runningServer, stopServer } from './postgres/running-server.js';
import { Server } from './postgres/serve.js';

export type Postgres = Readonly<{
  /** A superuser's, for the database `impact_communities`. */
  ownerUrl: string;
  /** Leaves alone a server that was up before and is only shared. */
  stop(): Promise<void>;
}>;

type Options = Readonly<{
  directory: string;
  port?: number;
  /** Server settings, e.g. `{ fsync: 'off' }`. */
  settings?: Readonly<Record<string, string>>;
  /** A server may be up on this data, left by a crash or run by another of our processes. */
  ifRunning?: 'restart' | 'share';
  /** A server that crashes is started again on its port; called when that fails. */
  onLost?: (reason: Error) => void;
}>;

/** A real PostgreSQL server from npm's binaries, on loopback only, its data under `directory`. */
export async function startPostgres(options: Options): Promise<Postgres> {
  const folder = await prepareFolder(resolve(options.directory));
  const password = await ensureCluster(folder);
  const running = await runningServer(folder.data);
  if (running && options.ifRunning === 'share') return share(running.port, password);
  if (running) await stopServer(running.pid);
  const port = options.port ?? (await freePort());
  const { settings = {}, onLost } = options;
  const server = new Server({ folder, password, port, settings, onLost });
  await server.open();
  return { ownerUrl: ownerUrlAt(port, password), stop: () => server.stop() };
}

async function share(port: number, password: string): Promise<Postgres> {
  await openDatabase(port, password);
  return { ownerUrl: ownerUrlAt(port, password), stop: async () => {} };
}
