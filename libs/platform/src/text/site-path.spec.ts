import { expect, test } from '@jest/globals';
import { sitePath } from './site-path.js';

test.each(['/', '/c/x/threads/1?after=a%2Fb#reply-2', '/cy/c/x'])('%s stays', (path) => {
  expect(sitePath(path)).toBe(path);
});

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/cy//evil.example/x',
  '/cy/\\evil.example',
  '/.//evil.example/x',
  '/a/..//evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  `/${'x'.repeat(3_000)}`,
  null,
  7,
])('%j leads nowhere else, also without its language', (asked) => {
  const path = sitePath(asked);
  for (const target of [path, path.replace(/^\/cy/, ''), path.replace(/^\/cy\/?/, '/')])
    expect(new URL(target || '/', 'http://site.example').host).toBe('site.example');
});
