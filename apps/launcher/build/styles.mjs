import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { project, Refusal } from '../project.mjs';

const isStyle = (path) => path.startsWith('apps/web/src/assets/styles/') && path.endsWith('.scss');

/** One stylesheet for each .scss file whose name doesn't begin with an underscore. */
export async function compileStyles(changed, files) {
  if (!changed.some(isStyle)) return;
  const sass = await import('sass');
  const sheets = Object.keys(files).filter((path) => isStyle(path) && !basename(path).startsWith('_'));
  await mkdir(join(project, 'dist/apps/web/assets'), { recursive: true });
  await Promise.all(sheets.map((path) => compileSheet(sass, path)));
}

async function compileSheet(sass, path) {
  try {
    const { css } = await sass.compileAsync(join(project, path), {
      style: 'compressed',
      loadPaths: [join(project, 'node_modules')],
      quietDeps: true,
    });
    await writeFile(join(project, 'dist/apps/web/assets', basename(path).replace(/\.scss$/, '.css')), css);
  } catch (error) {
    throw new Refusal(`${path}: ${error.message}`);
  }
}
