import { readFile, writeFile } from 'node:fs/promises';
import { expect } from '@jest/globals';

/** A file that is made from the code and committed, so that a change shows in review. `npm test -- -u` writes it anew. */
export async function expectCommitted(path: string, current: string): Promise<void> {
  if (updating()) return writeFile(path, current);
  const committed = await readFile(path, 'utf8').catch(() => '');
  if (committed !== current)
    throw new Error(`${path} is out of date: run \`npm test -- test/guards -u\` and commit it`);
  expect(committed).toBe(current);
}

function updating(): boolean {
  const { snapshotState } = expect.getState() as unknown as { snapshotState: { _updateSnapshot: string } };
  return snapshotState._updateSnapshot === 'all';
}
