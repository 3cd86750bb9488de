import { expect, test } from '@jest/globals';
import { pasted } from './pasted-address.js';

const id = '01a2010e-44a9-76fe-b76c-729c94bf6d66';
const other = '01a2010e-4529-74df-91cb-699a89f7ad39';
const here = { host: 'plans.example.org', community: 'riverside' };
const at = (path: string) => pasted(path, here);

test.each([
  [`https://plans.example.org/c/riverside/threads/${id}`, 'thread', id],
  [`https://plans.example.org/cy/c/riverside/threads/${id}?after=x#reply-${other}`, 'reply', other],
  [`/c/riverside/replies/${id}`, 'reply', id],
  [` /c/riverside/resources/${id} `, 'resource', id],
  [`/c/riverside/ideas/${id}/answer`, 'idea', id],
  [`/c/riverside/plans/${other}/actions/${id}#update`, 'action', id],
])('%s is a thing of the community', (address, kind, its) => {
  expect(at(address)).toEqual({ subject: { kind, id: its } });
});

test.each([
  `https://elsewhere.example.org/c/riverside/threads/${id}`,
  `https://plans.example.org/c/another/threads/${id}`,
  'https://plans.example.org/c/riverside/plans',
  'what we saw',
])('%s is an address like any other', (address) => {
  expect(at(address)).toEqual({ url: address });
});

test('where nothing is typed, there is nothing', () => expect(at('  ')).toBeNull());
