import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { openDatabase } from '../database.js';
import { whoRuns } from '../only-one.js';
import { Refusal } from '../refusal.js';
import { readSettings, type Settings } from '../settings.js';

const usage = 'Whose token? npm run -s demo:token -- staff@example-trust.example';

/** `npm run -s demo:token -- <e-mail>`: prints a bearer token for the api, and nothing else. */
const settings = readSettings(process.env);
console.log(await tokenFor(emailGiven(), settings));

function emailGiven(): string {
  const email = process.argv[2]?.trim().toLowerCase();
  if (!email) throw new Refusal(usage);
  return email;
}

async function tokenFor(email: string, given: Settings): Promise<string> {
  await mustBeDemo(given);
  const database = await openDatabase(given, { ifRunning: 'share' });
  const client = new Client({ connectionString: database.ownerUrl });
  try {
    await client.connect();
    return await startSession(client, email);
  } catch (error) {
    throw error instanceof Refusal ? error : noDemoAt(error as Error & { code?: string });
  } finally {
    await client.end();
    await database.stop();
  }
}

/** With a server of one’s own, the site may run on another machine. */
async function mustBeDemo({ config, ownerUrl }: Settings): Promise<void> {
  if (!config.demo) throw new Refusal('This is not a demo (DEMO is false), so it gives no tokens.');
  if (ownerUrl || (await whoRuns(config.dataDir))) return;
  throw new Refusal(`No demo runs on the data in ${config.dataDir}. Start it first: npm start`);
}

/** Nothing listens there, or there are no tables. */
function noDemoAt({ message, code }: Error & { code?: string }): Refusal {
  return new Refusal(`No demo runs on the database that was given: ${message || code}`);
}

/** As people’s sign-in does: the database gets to know the secret’s hash only. */
async function startSession(client: Client, email: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const { rowCount } = await client.query(
    `insert into session (token_hash, account_id, kind, expires_at)
     select $1, id, 'token', now() + interval '30 days' from account where email = $2`,
    [createHash('sha256').update(token).digest(), email],
  );
  if (rowCount === 0)
    throw new Refusal(`Nobody in the demo has the address ${email}. Its people: see /demo on the site.`);
  return token;
}
