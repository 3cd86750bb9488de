import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const schemaFile = 'apps/api/schema.graphql';
const pages = 'apps/web/src';
const output = 'apps/web/src/graphql/generated.ts';

/** Writes the types of every page's GraphQL documents. Runs from the project's folder. */
async function generate(): Promise<void> {
  const sdl = readFileSync(schemaFile, 'utf8');
  const code = await codegen({
    filename: output,
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents: await documents(),
    config: { enumsAsTypes: true, skipTypename: true, scalars: { DateTime: 'string' }, useTypeImports: true },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  });
  writeFileSync(
    output,
    `/* Made by \`npm run codegen\` from ${schemaFile} and the pages' documents. */\n${code}`,
  );
}

async function documents() {
  const files = (await readdir(pages, { recursive: true }))
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return files.map((file) => {
    const location = join(pages, file);
    return { location, document: parse(readFileSync(location, 'utf8')) };
  });
}

await generate();
