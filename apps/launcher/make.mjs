import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { command } from './project.mjs';

/** `npm run build`, and with --queries `npm run codegen`. */
await command(async () => {
  await ensureInstalled(console.log);
  await ensureBuilt(console.log, { queries: process.argv.includes('--queries') });
});
