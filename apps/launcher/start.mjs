import { command } from './project.mjs';
import { ready } from './ready.mjs';

await command(async () => {
  await ready(console.log);
  const { start } = await import('../../dist/apps/launcher/src/main.js');
  await start();
});
