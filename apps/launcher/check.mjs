import { checks } from './checks.mjs';
import { ensureInstalled } from './install.mjs';
import { command, Refusal } from './project.mjs';

/** `npm run check` */
await command(async () => {
  await ensureInstalled(console.log);
  const { failed } = await checks();
  if (failed > 0) throw new Refusal(`${failed} of the checks failed: see above.`);
});
