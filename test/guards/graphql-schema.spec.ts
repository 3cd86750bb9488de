import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isInputObjectType, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { expectCommitted } from '../support/committed.js';
import { World } from '../support/world.js';

let world: World;
let schema: GraphQLSchema;

beforeAll(async () => {
  world = await World.open();
  ({ schema } = world.api.get(GraphQLSchemaHost, { strict: false }));
});
afterAll(() => world.close());

test('the committed schema is the one that is served', async () => {
  await expectCommitted('apps/api/schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
});

test('each mutation takes one input', () => {
  const mutations = Object.values(schema.getMutationType()!.getFields());
  const odd = mutations.filter(
    ({ args }) => args.length > 0 && args.map(({ name }) => name).join() !== 'input',
  );
  expect(odd.map(({ name }) => name)).toEqual([]);
});

test('nothing in the schema shows an address but the viewer’s own, what a look-up answers, and what an admin typed to invite', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => 'getFields' in type && !isInputObjectType(type),
  );
  const showing = types
    .filter((type) => 'getFields' in type && 'email' in type.getFields())
    .map(({ name }) => name);
  expect(showing).toEqual(['Invitation', 'LookedUpMember', 'Viewer']);
});
