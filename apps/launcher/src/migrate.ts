import { ConfigError } from '#platform';
import { z } from 'zod';
import { migrateOrRefuse } from './database.js';
import { Refusal } from './refusal.js';

const postgresUrl = z
  .string('is missing')
  .min(1, { message: 'is missing', abort: true })
  .refine((value) => URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol), {
    message: 'must be a URL like postgres://user:password@host:5432/name',
  });

const schema = z
  .object({ DATABASE_OWNER_URL: postgresUrl, DATABASE_URL: postgresUrl })
  .refine((urls) => userOf(urls.DATABASE_OWNER_URL) !== userOf(urls.DATABASE_URL), {
    path: ['DATABASE_URL'],
    message: 'names the owner; give the application’s own role, which is made if it is not there',
  });

/** For real servers, before api and worker start: brings tables, roles and queue up to date, and ends. */
try {
  const { ownerUrl, appUrl } = readUrls(process.env);
  const applied = await migrateOrRefuse({ ownerUrl, appUrl });
  for (const name of applied) console.log(`Applied ${name}`);
  console.log('The database is up to date.');
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readUrls(environment: NodeJS.ProcessEnv): { ownerUrl: string; appUrl: string } {
  const parsed = schema.safeParse(environment);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
  return { ownerUrl: parsed.data.DATABASE_OWNER_URL, appUrl: parsed.data.DATABASE_URL };
}

function userOf(url: string): string {
  return new URL(url).username;
}
