import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const programNames = ['api', 'worker'] as const;
export type ProgramName = (typeof programNames)[number];
export type Launch = (name: ProgramName, environment: NodeJS.ProcessEnv) => ChildProcess;

export const launch: Launch = (name, environment) => forkApart(compiled(name), environment);

export const compiled = (name: ProgramName): string =>
  fileURLToPath(new URL(`../../${name}/src/main.js`, import.meta.url));

/** In a session of its own, so that Ctrl-C reaches only us and we stop everything in order. */
export const forkApart = (file: string, environment: NodeJS.ProcessEnv, args: string[] = []): ChildProcess =>
  fork(file, args, { env: environment, detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
