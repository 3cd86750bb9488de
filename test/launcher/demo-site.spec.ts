import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fillDemo } from '../../apps/launcher/src/demo/fill.js';
import { Person } from '../support/person.js';
import { World } from '../support/world.js';

const run = promisify(execFile);
const whoAmI = '{ viewer { email member { displayName roles } } }';

let world: World;

beforeAll(async () => {
  world = await World.open({ env: { DEMO: 'true' } });
  await fillDemo({ ownerUrl: world.database.ownerUrl, now: new Date() });
});

afterAll(() => world.close());

const token = (...args: string[]) =>
  run(process.execPath, ['apps/launcher/run.mjs', 'apps/launcher/src/demo/token.js', ...args], {
    env: { ...process.env, ...world.env, DATABASE_OWNER_URL: world.database.ownerUrl, NODE_OPTIONS: '' },
  });

const signIn = (email: string) =>
  fetch(`${world.url}/demo`, {
    method: 'POST',
    headers: { origin: world.url },
    body: new URLSearchParams({ email }),
    redirect: 'manual',
  });

describe('npm run demo:token', () => {
  it('prints a token and nothing else', async () => {
    const { stdout } = await token('Lead@example-trust.example');
    expect(stdout).toMatch(/^[\w-]{43}\n$/);
    const lead = new Person(world, stdout.trim(), 'example-trust');
    expect(await lead.get(whoAmI)).toMatchObject({ viewer: { email: 'lead@example-trust.example' } });
  });

  it.each([
    ['nobody@example-trust.example', /Nobody in the demo has the address nobody@example-trust\.example/],
    ['', /npm run -s demo:token -- /],
  ])('says what is wrong with “%s”', async (email, words) => {
    await expect(token(email)).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(words),
    });
  });
});

describe('the demo’s people', () => {
  it.each([
    ['/demo', 'Example Trust (demo)'],
    ['/cy/demo', 'Ymddiriedolaeth Enghreifftiol (demo)'],
  ])('are all shown at %s', async (path, community) => {
    const html = await (await fetch(`${world.url}${path}`)).text();
    const listed = [...html.matchAll(/name="email" value="([^"]+)"/g)].map(([, email]) => email);
    expect(new Set(listed).size).toBe(13);
    expect(listed).not.toContain('member-1@example-trust.example');
    expect(html).toContain(community);
  });

  it('can be one of them in one click', async () => {
    const response = await signIn('coordinator@network.example');
    expect(response.status).toBe(303);
    expect(response.headers.getSetCookie().join()).toContain('session=');
  });

  it.each(['member-1@example-trust.example', 'nobody@example-trust.example', ''])(
    'can’t be “%s”',
    async (email) => {
      const response = await signIn(email);
      expect(response.status).toBe(404);
      expect(response.headers.getSetCookie().join()).not.toContain('session=');
    },
  );
});
