import { v7 as uuid } from 'uuid';
import type { TestMember } from './community.js';

export const SHARE = `mutation ($input: ShareResourceInput!) { shareResource(input: $input) { id title } }`;
export const EDIT = `mutation ($input: EditResourceInput!) { editResource(input: $input) { id title editedAt } }`;
export const PUBLISH = `mutation ($input: PublishVersionInput!) { publishVersion(input: $input) { id version } }`;

/** What a form for something new is sent with. */
export const resourceInput = (words: object = {}) => ({
  id: uuid(),
  kind: 'GUIDE',
  title: 'Opening a plan together',
  summary: 'How we open the plan in the room.',
  body: 'First we ask.',
  language: 'EN',
  licence: 'USE_AND_CHANGE',
  ...words,
});

export async function shared(by: TestMember, words: object = {}): Promise<{ id: string; title: string }> {
  return (await by.get(SHARE, { input: resourceInput(words) })).shareResource;
}

/** The fields that a page would show. */
export async function resourceFor(who: TestMember, id: string, fields: string): Promise<any> {
  return (await who.get(`query ($id: ID!) { resource(id: $id) { ${fields} } }`, { id })).resource;
}
