import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { project } from './project.mjs';

const steps = {
  types: ['typescript/bin/tsc', '--noEmit'],
  lint: ['eslint/bin/eslint.js', '.'],
  layers: [
    'dependency-cruiser/bin/dependency-cruise.mjs',
    'apps',
    'libs',
    'test',
    '--config',
    '.dependency-cruiser.cjs',
  ],
  format: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
};

/** What can be said of the code without running it. Answers how many checks passed and failed. */
export async function checks() {
  const counts = { passed: 0, failed: 0 };
  for (const [name, [program, ...args]] of Object.entries(steps)) {
    const startedAt = Date.now();
    const { code, output } = await run(join(project, 'node_modules', program), args);
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    console.log(`${name.padEnd(7)} ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
    if (code !== 0) console.log(output);
    counts[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return counts;
}

async function run(program, args) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const [code, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, output: `${out}${err}`.trim() };
}
