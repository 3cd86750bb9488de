import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { project, Refusal } from '../project.mjs';

const isCode = (path) => /\.tsx?$/.test(path) && !/\.d\.ts$|\.spec\.tsx?$/.test(path) && !isForBrowsers(path);
const isForBrowsers = (path) => path.startsWith('apps/web/src/assets/');
const isRead = (path) => /\.(json|sql|graphql)$/.test(path) || isShownAsItIs(path);
const isShownAsItIs = (path) =>
  isForBrowsers(path) && !/^apps\/web\/src\/assets\/(styles|elements)\//.test(path);

/** Compiles TypeScript with swc (no type check: that is `npm run check`) and copies what code reads. */
export async function compileCode(changed, files) {
  const wanted = changed.filter((path) => isCode(path) || isRead(path));
  if (wanted.length === 0) return;
  const swc = await import('@swc/core');
  const options = { ...JSON.parse(await readFile(join(project, '.swcrc'), 'utf8')), swcrc: false };
  const results = await Promise.allSettled(
    wanted.map((path) => {
      if (!(path in files)) return remove(path);
      return isCode(path) ? compileFile(swc, path, options) : copy(path);
    }),
  );
  const failures = results
    .filter(({ status }) => status === 'rejected')
    .map(({ reason }) => withoutTrace(reason.message));
  if (failures.length > 0) throw new Refusal(failures.join('\n\n'));
}

/** swc says where and what, and then where in itself. */
const withoutTrace = (message) => message.split('\n\n\nCaused by:')[0].trim();

async function compileFile(swc, path, options) {
  const { code, map } = await swc.transformFile(join(project, path), { ...options, sourceFileName: path });
  const output = outputOf(path);
  await mkdir(dirname(output), { recursive: true });
  await writeFile(`${output}.map`, map);
  await writeFile(output, `${code}//# sourceMappingURL=${output.split(/[\\/]/).at(-1)}.map\n`);
}

async function copy(path) {
  const output = outputOf(path);
  await mkdir(dirname(output), { recursive: true });
  await copyFile(join(project, path), output);
}

async function remove(path) {
  await Promise.all([rm(outputOf(path), { force: true }), rm(`${outputOf(path)}.map`, { force: true })]);
}

function outputOf(path) {
  const place = isForBrowsers(path) ? path.replace('apps/web/src/assets/', 'apps/web/assets/') : path;
  return join(project, 'dist', place.replace(/\.tsx?$/, '.js'));
}
