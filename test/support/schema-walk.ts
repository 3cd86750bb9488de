import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { fields, mutations, places, queries, Reference, type Call } from './every-operation.js';

export const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

/** One thing to ask, with references where ids go. */
export interface Step {
  name: string;
  document: string;
  variables: Record<string, unknown>;
  call: Call;
}

type Field = GraphQLField<unknown, unknown>;

/** Every query, mutation and field with arguments, as the schema is now. */
export function steps(): Step[] {
  return [
    ...Object.values(schema.getQueryType()!.getFields()).flatMap((field) => stepFor('query', field, queries)),
    ...Object.values(schema.getMutationType()!.getFields()).flatMap((field) =>
      stepFor('mutation', field, mutations),
    ),
    ...objectTypes().flatMap((type) => fieldsWithArguments(type).flatMap((field) => stepInside(type, field))),
  ];
}

/** What the tables don’t know: operations, types to reach, and arguments that could name something. */
export function unknownToTables(): string[] {
  const operations = [
    ...missing(schema.getQueryType()!, queries),
    ...missing(schema.getMutationType()!, mutations),
  ];
  const unreached = objectTypes().filter(
    (type) => fieldsWithArguments(type).length > 0 && !places[type.name],
  );
  const inside = objectTypes().flatMap((type) =>
    fieldsWithArguments(type)
      .filter((field) => !isPage(field) && !fields[`${type.name}.${field.name}`])
      .map((field) => `${type.name}.${field.name}`),
  );
  return [...operations, ...unreached.map(({ name }) => name), ...inside, ...steps().flatMap(unnamed)];
}

/** Lines of the tables that the schema has no use for any more. */
export function strangers(): string[] {
  const known = new Set([
    ...Object.keys(schema.getQueryType()!.getFields()),
    ...Object.keys(schema.getMutationType()!.getFields()),
    ...objectTypes().flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)),
  ]);
  return [...Object.keys(queries), ...Object.keys(mutations), ...Object.keys(fields)].filter(
    (name) => !known.has(name),
  );
}

const missing = (type: GraphQLObjectType, table: Record<string, Call>): string[] =>
  Object.keys(type.getFields()).filter((name) => !table[name]);

const objectTypes = (): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
    .filter((type) => type !== schema.getQueryType() && type !== schema.getMutationType());

const fieldsWithArguments = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter((field) => field.args.length > 0);

const isPage = ({ args }: Field): boolean => args.every(({ name }) => name === 'first' || name === 'after');

function stepFor(kind: 'query' | 'mutation', field: Field, table: Record<string, Call>): Step[] {
  const call = table[field.name];
  if (!call) return [];
  const given = kind === 'mutation' && field.args.length > 0 ? { input: call.with ?? {} } : (call.with ?? {});
  return [
    {
      name: field.name,
      document: `${kind} ${declared(field.args, given)} { ${called(field, given)} ${selection(field.type, kind === 'query' ? 2 : 1)} }`,
      variables: given,
      call,
    },
  ];
}

function stepInside(type: GraphQLObjectType, field: Field): Step[] {
  const place = places[type.name];
  const call = fields[`${type.name}.${field.name}`] ?? (isPage(field) ? {} : undefined);
  if (!place || !call) return [];
  const outer = schema.getQueryType()!.getFields()[place.query]!;
  const renamed = Object.fromEntries(
    Object.entries(call.with ?? {}).map(([name, value]) => [`inner_${name}`, value]),
  );
  const inner = field.args.filter(({ name }) => call.with && name in call.with);
  const declarations = [
    ...outer.args
      .filter(({ name }) => name in place.with)
      .map(({ name, type: t }) => `$${name}: ${String(t)}`),
    ...inner.map(({ name, type: t }) => `$inner_${name}: ${String(t)}`),
  ];
  const innerCall =
    inner.length > 0 ? `(${inner.map(({ name }) => `${name}: $inner_${name}`).join(', ')})` : '';
  const head = declarations.length > 0 ? `(${declarations.join(', ')})` : '';
  return [
    {
      name: `${type.name}.${field.name}`,
      document: `query ${head} { ${called(outer, place.with)} { ${field.name}${innerCall} ${selection(field.type, 2)} } }`,
      variables: { ...place.with, ...renamed },
      call,
    },
  ];
}

function declared(args: readonly GraphQLArgument[], given: Record<string, unknown>): string {
  const used = args.filter(({ name }) => name in given);
  return used.length > 0 ? `(${used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')})` : '';
}

function called({ name, args }: Field, given: Record<string, unknown>): string {
  const used = args.filter((arg) => arg.name in given);
  return used.length > 0 ? `${name}(${used.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : name;
}

/** Everything that can be asked for without an argument, so many levels down; no list within itself, which is refused. */
function selection(type: GraphQLOutputType, depth: number, around: readonly Field[] = []): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const chosen = Object.values(named.getFields())
    .filter((field) =>
      field.args.every(({ type: t, defaultValue }) => !isNonNullType(t) || defaultValue !== undefined),
    )
    .filter((field) => !around.includes(field))
    .map((field) => {
      if (isLeafType(getNamedType(field.type))) return field.name;
      const lists = isListType(getNullableType(field.type)) ? [...around, field] : around;
      return depth > 0 ? `${called(field, {})}${selection(field.type, depth - 1, lists)}` : '';
    })
    .filter(Boolean);
  return `{ __typename ${chosen.join(' ')} }`;
}

/** Arguments of type ID, slugs and tokens that a step fills with something else than a reference. */
function unnamed({ name, variables, document }: Step): string[] {
  const types = new Map(
    [...document.matchAll(/\$(\w+): ([\w[\]!]+)/g)].map(([, variable, type]) => [variable!, type!] as const),
  );
  return Object.entries(variables).flatMap(([variable, value]) =>
    unnamedIn(`${name}(${variable})`, types.get(variable)!.replace(/[[\]!]/g, ''), value),
  );
}

function unnamedIn(path: string, typeName: string, value: unknown): string[] {
  if (typeName === 'ID') return [value].flat().every((one) => one instanceof Reference) ? [] : [path];
  const type = schema.getType(typeName);
  if (!isInputObjectType(type)) return [];
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item: Record<string, unknown>) =>
    Object.values(type.getFields()).flatMap((field) => {
      const inner = getNamedType(field.type as GraphQLInputType).name;
      const isOptional = !isNonNullType(field.type);
      if (!(field.name in item)) return inner === 'ID' && !isOptional ? [`${path}.${field.name}`] : [];
      return unnamedIn(`${path}.${field.name}`, inner, item[field.name]);
    }),
  );
}
