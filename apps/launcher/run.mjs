import { command } from './project.mjs';
import { ready } from './ready.mjs';

/** Runs a compiled program (`node run.mjs apps/…/x.js arguments …`); only the program writes to stdout. */
await command(async () => {
  const [program, ...rest] = process.argv.slice(2);
  await ready(console.error);
  process.argv = [process.argv[0], program, ...rest];
  await import(`../../dist/${program}`);
});
