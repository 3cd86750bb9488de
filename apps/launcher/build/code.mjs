import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
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
  const results = await Promise.allSettled(
    wanted.map((path) => {
      if (!(path in files)) return remove(path);
      return isCode(path) ? compileFile(path) : copy(path);
    }),
  );
  const failures = results
    .filter(({ status }) => status === 'rejected')
    .map(({ reason }) => withoutTrace(reason.message));
  if (failures.length > 0) throw new Refusal(failures.join('\n\n'));
}

/** swc says where and what, and then where in itself. */
const withoutTrace = (message) => message.split('\n\n\nCaused by:')[0].trim();

/** Jest hands them to code that it loads itself; ours is loaded by Node. */
const jestGlobals = /from ['"]@jest\/globals['"]/;

/** A spec is compiled when it is run. Answers where it then is. */
export const compileSpec = compileFile;

async function compileFile(path) {
  const swc = await import('@swc/core');
  const [source, output] = [join(project, path), outputOf(path)];
  const { code, map } = await swc.transformFile(source, {
    ...JSON.parse(await readFile(join(project, '.swcrc'), 'utf8')),
    swcrc: false,
    sourceFileName: relative(dirname(output), source),
  });
  await mkdir(dirname(output), { recursive: true });
  await writeFile(`${output}.map`, map);
  await writeFile(
    output,
    `${code.replace(jestGlobals, `from '#jest-globals'`)}//# sourceMappingURL=${output.split(/[\\/]/).at(-1)}.map\n`,
  );
  return output;
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
