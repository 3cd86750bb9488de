import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeWithBrowser } from '../support/browser.js';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { World } from '../support/world.js';
import { linkIn, Site } from './site.js';

const form = 'application/x-www-form-urlencoded';

describeWithBrowser('what the pages let nobody do', () => {
  let site: Site;
  let trust: TestCommunity;
  let group: TestGroup;
  let heron: TestMember;
  let thread: string;

  beforeAll(async () => {
    site = await Site.open();
    trust = await site.world.community();
    group = await trust.group();
    heron = await trust.member({ displayName: 'Heron' });
    thread = `/c/${trust.slug}/threads/${(await heron.startThread(group)).id}`;
    for (let count = 0; count < 20; count++) await heron.startThread(group, { title: `Discussion ${count}` });
  });
  afterAll(() => site.close());

  const follow = (headers: Record<string, string>) =>
    fetch(`${site.world.url}${thread}/follow`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: `session=${heron.token}`, accept: 'text/html', 'content-type': form, ...headers },
    });

  test.each([
    ['another host', () => ({ origin: 'https://evil.example' })],
    ['another port', () => ({ origin: 'http://localhost:1' })],
    ['nowhere in particular', () => ({ origin: 'null' })],
    ['an unknown place', () => ({})],
    ['another site', () => ({ origin: site.world.url, 'sec-fetch-site': 'cross-site' })],
    ['a sister site', () => ({ origin: site.world.url, 'sec-fetch-site': 'same-site' })],
  ] as [string, () => Record<string, string>][])('a form from %s is refused', async (_, headers) => {
    const response = await follow(headers());
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('came from another website');
  });

  test('a form of our own is not', async () => {
    expect((await follow({ origin: site.world.url })).status).toBe(303);
  });

  test('a mutation from another site is refused to whoever brings the cookie', async () => {
    const response = await fetch(`${site.world.url}/graphql`, {
      method: 'POST',
      headers: {
        cookie: `session=${heron.token}`,
        origin: 'https://evil.example',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query: 'mutation { signOut }' }),
    });
    expect(response.status).toBe(403);
    expect(await heron.get('{ viewer { email } }')).toEqual({ viewer: { email: heron.email } });
  });

  test.each(['/', '/sign-in', '/nowhere', '/cy/about'])(
    '%s says what a browser may do with it',
    async (path) => {
      const { headers } = await fetch(site.world.url + path, { headers: { accept: 'text/html' } });
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  describe('a sign-in link', () => {
    test('is opened by a scanner in vain, and used once', async () => {
      const visitor = await site.visitor();
      await visitor.go('/sign-in');
      await site.signIn(visitor, heron.email);
      expect(visitor.path).toBe(`/c/${trust.slug}`);
      const cookies = await visitor.page.context().cookies();
      expect(cookies).toMatchObject([{ name: 'session', httpOnly: true, sameSite: 'Lax', path: '/' }]);
      const again = await site.visitor({ language: 'cy' });
      const used = new URL(linkIn(await site.mailTo(heron.email))).pathname;
      await again.go(used);
      expect(await again.press('useLink.button')).toBe(422);
      expect(await again.problems()).toEqual([{ words: again.t('error.LINK_NOT_USABLE'), field: null }]);
      await again.follow('useLink.again');
      expect(again.path).toBe('/sign-in');
    });

    test.each(['https://evil.example/', '//evil.example', '/\\evil.example'])(
      'never leads to %s',
      async (away) => {
        const wren = await trust.member();
        const visitor = await site.visitor();
        await visitor.go(`/sign-in?return=${encodeURIComponent(away)}`);
        await site.signIn(visitor, wren.email);
        expect(new URL(visitor.page.url()).origin).toBe(site.world.url);
      },
    );
  });

  test('a session ends with its cookie, on the server too', async () => {
    const wren = await trust.member();
    const visitor = await site.visitor({ as: wren });
    await visitor.go(thread);
    await visitor.press('nav.signOut');
    expect(await visitor.page.context().cookies()).toEqual([]);
    expect(await wren.get('{ viewer { email } }')).toEqual({ viewer: null });
    await visitor.page.goBack();
    expect(await visitor.page.content()).not.toContain('Heron');
  });

  test('a member of another community finds nothing, as at a made-up address', async () => {
    const stranger = await (await site.world.community()).member();
    const visitor = await site.visitor({ as: stranger });
    const answers: string[] = [];
    for (const path of [thread, thread.replace(/.{4}$/, '0000'), `/c/${trust.slug}`, '/c/made-up']) {
      const response = await visitor.go(path);
      answers.push(`${response.status()} ${await visitor.page.locator('main').innerText()}`);
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^404 /);
  });

  test.each([
    ['a stranger’s first visit', false, () => '/'],
    ['a member’s first visit to the home', true, () => `/c/${trust.slug}`],
    ['a member’s first visit to a discussion', true, () => thread],
  ])('%s takes less than 60 kB', async (_, member, path) => {
    const { page } = await site.visitor({ screen: 'phone', ...(member && { as: heron }) });
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    let bytes = 0;
    network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(path(), { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(60_000);
  });

  test('a mail in the mailbox can’t run script or ask another host', async () => {
    const { id } = await site.mailTo(heron.email);
    const { headers } = await fetch(`${site.world.url}/mailbox/${id}/html`);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
  });

  test('no page did what none may do', () => expect(site.trouble).toEqual([]));
});

describe('a site with real people, behind https', () => {
  const publicUrl = 'https://communities.example';
  let world: World;
  let origin: string;

  beforeAll(async () => {
    world = await World.open({ env: { PUBLIC_URL: publicUrl } });
    origin = `http://127.0.0.1:${world.config.port}`;
  });
  afterAll(() => world.close());

  test.each(['/demo', '/mailbox', '/mailbox/x', '/mailbox/x/html', '/cy/demo'])('has no %s', async (path) => {
    const response = await fetch(origin + path);
    expect([response.status, (await response.text()).includes('nhsuk')]).toEqual([404, true]);
  });

  test('signs nobody in from the demo’s list', async () => {
    const body = new URLSearchParams({ email: 'staff@example-trust.example' });
    const response = await fetch(`${origin}/demo`, { method: 'POST', headers: { origin: publicUrl }, body });
    expect([response.status, response.headers.get('set-cookie')]).toEqual([404, null]);
  });

  test('keeps its session in a cookie that script and other sites can’t reach', async () => {
    const { email } = await (await world.community()).member();
    const response = await fetch(`${origin}/sign-in/${await armedLink(email)}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: publicUrl, 'content-type': form },
    });
    const [cookie, ...others] = response.headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^__Host-session=[\w-]{43}; /);
    for (const flag of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'])
      expect(cookie!.split('; ')).toContain(flag);
    expect(response.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
  });

  async function armedLink(email: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await world.database.sql(
      `insert into sign_in_link (id, email, token_hash, return_to, expires_at)
       values (gen_random_uuid(), $1, $2, '/', now() + interval '15 minutes')`,
      [email, createHash('sha256').update(token).digest()],
    );
    return token;
  }
});
