import { watch } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { command, project } from './project.mjs';
import { ready } from './ready.mjs';

/** `npm run dev` */
await command(async () => {
  process.env.NODE_ENV ||= 'development';
  await ready(console.log);
  const { develop } = await import('../../dist/apps/launcher/src/develop.js');
  await develop(watchSources);
});

/** Builds after every save, one build at a time, and says when something that runs has changed. */
function watchSources(onBuilt) {
  let building;
  let again = false;
  const onSave = () => {
    again = true;
    building ??= buildWhileNeeded().finally(() => (building = undefined));
  };
  const buildWhileNeeded = async () => {
    while (again) {
      again = false;
      await build(onBuilt);
    }
  };
  for (const folder of ['apps', 'libs']) watch(join(project, folder), { recursive: true }, onSave);
}

async function build(onBuilt) {
  try {
    const changed = await ensureBuilt(console.log);
    if (changed.some((path) => !/^(test|apps\/launcher)\//.test(path))) await onBuilt();
  } catch (error) {
    console.error(error.message);
  }
}
