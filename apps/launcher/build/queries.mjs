import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { project, Refusal } from '../project.mjs';

/** A change in one of these changes the generated types of the pages' GraphQL documents. */
export const isQuery = (path) =>
  path === 'apps/api/schema.graphql' ||
  path === 'apps/web/codegen.ts' ||
  /^apps\/web\/.*\.graphql$/.test(path);

/** Writes apps/web/src/graphql/generated.ts, which is committed. */
export async function generateQueries(say) {
  const generator = join(project, 'dist/apps/web/codegen.js');
  if (!existsSync(generator)) return;
  say('Generating the types of GraphQL documents …');
  const code = await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [generator], { cwd: project, stdio: 'inherit' });
    child.on('error', reject).on('exit', resolve);
  });
  if (code !== 0) throw new Refusal('The GraphQL documents and the schema disagree: see above.');
}
