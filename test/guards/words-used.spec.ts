import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { englishWords } from '../../libs/platform/src/i18n/translate.js';

const code = ['apps/api', 'apps/web', 'apps/worker', 'libs'].flatMap(textsIn).join('\n');

/** In code as they are. */
const written = new Set([...code.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, key]) => key!));

/** Made in code, with something of the moment in them. */
const patterns = [...new Set([...code.matchAll(/`(\w+\.[^`\s]*\$\{[^`]*)`/g)].map(([, made]) => made!))].map(
  (made) => new RegExp(`^${made.replaceAll('.', '\\.').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '[\\w-]+')}$`),
);

/** A field of a list stands in an error without its row, which no pattern tells. */
const atFields = /^error\.[A-Z_]+\.\w+\.\w+$/;

test('every message is said somewhere', () => {
  const keys = Object.keys(englishWords()).map((key) => key.replace(/_(?:one|other)$/, ''));
  const unsaid = keys.filter(
    (key) =>
      !written.has(key) &&
      !written.has(kindOf(key)) &&
      ![atFields, ...patterns].some((made) => made.test(key)),
  );
  expect(unsaid).toEqual([]);
});

/** Facts and traces are named by their kind. */
const kindOf = (key: string): string => key.replace(/^(?:audit|change|notification)\./, '');

function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !/generated|\.spec\./.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !/i18n\/(?:en|cy)\/|node_modules/.test(path))
    .map((path) => readFileSync(path, 'utf8'));
}
