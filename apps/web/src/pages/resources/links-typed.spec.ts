import { expect, test } from '@jest/globals';
import { linksIn, linksTyped } from './links-typed.js';

test('a link on each line, with its name after a blank', () => {
  const typed = '  https://example.org/a  What it is \n\nexample.org/b';
  const links = [
    { url: 'https://example.org/a', label: 'What it is' },
    { url: 'example.org/b', label: '' },
  ];
  expect(linksIn(typed)).toEqual(links);
  expect(linksIn(linksTyped(links))).toEqual(links);
});
