import { join } from 'node:path';
import { project, Refusal } from '../project.mjs';

const folder = 'apps/web/src/assets/elements/';
const entry = `${folder}index.ts`;

/** The custom elements as one module for the browser. */
export async function compileElements(changed, files) {
  if (!(entry in files) || !changed.some((path) => path.startsWith(folder))) return;
  const esbuild = await import('esbuild');
  try {
    await esbuild.build({
      entryPoints: [join(project, entry)],
      outfile: join(project, 'dist/apps/web/assets/elements.js'),
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2020',
      logLevel: 'silent',
    });
  } catch (error) {
    throw new Refusal(error.message);
  }
}
