import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/**
 * Row-level security shows people their own rows in their other communities too. So a statement about members
 * names the community, joins on another table’s, or means all communities of one account.
 */
const meansOneCommunity = (statement: string): boolean =>
  /\b(?:tenant_id = (?:current_tenant\(\)|\$\{communityId\})|account_id = \$\{accountId\})/.test(statement) ||
  [
    ...statement.matchAll(
      /\b(?:from|join|update|using)\s+member\b(?:\s+(?:as\s+)?(?!on\b|where\b|set\b)(\w+))?/g,
    ),
  ].every(([, alias]) => alias && new RegExp(`\\b${alias}\\.tenant_id = \\w+\\.tenant_id`).test(statement));

const statements = readdirSync('libs', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.includes('migrations'))
  .flatMap((file) =>
    [...readFileSync(join('libs', file), 'utf8').matchAll(/sql`[^`]*`/g)].map(([text]) => ({ file, text })),
  )
  .filter(({ text }) => /\b(?:from|join|update|using)\s+member\b/.test(text));

test('every statement about members says which community it means', () => {
  expect(statements.length).toBeGreaterThan(20);
  expect(statements.filter(({ text }) => !meansOneCommunity(text))).toEqual([]);
});
