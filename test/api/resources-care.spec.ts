import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Subjects, type DigestReader } from '#activity';
import { Transactions } from '#platform';
import { giveFindings, resourcesDigest } from '#resources';
import type { TestCommunity, TestMember } from '../support/community.js';
import { EDIT, PUBLISH, resourceFor, shared } from '../support/resources.js';
import { World } from '../support/world.js';

const REPORT = `mutation ($input: ReportContentInput!) { reportContent(input: $input) { reason } }`;
const DECIDE = `mutation ($input: DecideReportInput!) { decideReport(input: $input) { id } }`;

let world: World;
let trust: TestCommunity;
let wren: TestMember;
let heron: TestMember;
let lead: TestMember;
let champion: TestMember;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

beforeEach(async () => {
  trust = await world.community();
  wren = await trust.member({ displayName: 'Wren' });
  heron = await trust.member();
  lead = await trust.member({ roles: ['lead'] });
  champion = await trust.member({ championOf: [await trust.group()] });
});

const inTrust = <T>(work: () => Promise<T>): Promise<T> =>
  world.api.get(Transactions, { strict: false }).inTenant(trust.id, work);
const care = () => world.api.get(Subjects, { strict: false }).careOf('resource')!;
const isGone = async (id: string) =>
  (await heron.refusal(`query ($id: ID!) { resource(id: $id) { id } }`, { id })) === 'NOT_FOUND';
const found = async (words: string) =>
  (await heron.get(`query ($words: String!) { search(words: $words) { nodes { kind } } }`, { words })).search
    .nodes.length;
const report = (id: string) => ({
  input: { id: uuid(), subjectKind: 'resource', subjectId: id, reason: 'OTHER', words: '' },
});

describe('a resource that is reported', () => {
  test('is for leads to decide; removed, it is gone at every door', async () => {
    const { id } = await shared(wren, { title: 'Quetzal' });
    await heron.get(REPORT, report(id));
    const queue = `{ moderationQueue(first: 5) { nodes { id editedAt subject { title } } } }`;
    expect((await champion.get(queue)).moderationQueue.nodes).toEqual([]);
    const { moderationQueue } = await lead.get(queue);
    const [{ id: caseId, editedAt: seenAt }] = moderationQueue.nodes;
    await lead.get(DECIDE, { input: { caseId, decision: 'REMOVE', reason: 'It names somebody', seenAt } });
    expect(await isGone(id)).toBe(true);
    expect(await found('quetzal')).toBe(0);
    expect((await heron.get(`{ resources { nodes { id } } }`)).resources.nodes).toEqual([]);
    expect(await wren.refusal(EDIT, { input: { resourceId: id, title: 'Again' } })).toBe('NOT_FOUND');
    expect(await wren.refusal(PUBLISH, { input: { id: uuid(), resourceId: id, note: 'x', body: 'y' } })).toBe(
      'NOT_FOUND',
    );
  });

  test('hidden and shown again is as it was', async () => {
    const { id } = await shared(wren, { title: 'Quetzal', settings: ['HOME'] });
    await inTrust(() => care().conceal(id, 'hidden'));
    expect([await isGone(id), await found('quetzal')]).toEqual([true, 0]);
    await inTrust(() => care().reveal(id));
    expect([await isGone(id), await found('quetzal')]).toEqual([false, 1]);
    const { resources } = await heron.get(`{ resources(setting: HOME) { nodes { id } } }`);
    expect(resources.nodes).toEqual([{ id }]);
  });

  test('what is taken out of its words is out of its earlier versions and of the search', async () => {
    const { id } = await shared(wren, {
      summary: 'Ask Quetzal about it',
      body: 'Call *Quetzal* today.',
      links: [
        { url: 'https://example.org/Quetzal', label: 'Page' },
        { url: 'https://example.org/other', label: 'About Quetzal' },
      ],
    });
    await wren.get(PUBLISH, {
      input: { id: uuid(), resourceId: id, note: 'By Quetzal', body: 'Quetzal knows.' },
    });
    await inTrust(() => care().redact(id, ['Quetzal']));
    const now = await resourceFor(
      heron,
      id,
      'title summary body links { url label } versions { title bodyHtml note links { label } }',
    );
    expect(JSON.stringify(now)).not.toContain('Quetzal');
    expect(now.links).toEqual([
      { url: 'https://example.org/other', label: 'About [taken out by a moderator]' },
    ]);
    expect(now.versions).toHaveLength(1);
    expect(await found('quetzal')).toBe(0);
    await expect(inTrust(() => care().redact(id, ['Quetzal']))).rejects.toMatchObject({ code: 'INVALID' });
  });

  test('its author gives it other words while it is hidden', async () => {
    const { id } = await shared(wren);
    await inTrust(() => care().conceal(id, 'hidden'));
    await inTrust(() =>
      care().rewrite(id, { title: 'Better', core: 'Stays', links: 'example.org/x A page' }),
    );
    expect(await isGone(id)).toBe(true);
    await inTrust(() => care().reveal(id));
    expect(await resourceFor(heron, id, 'title core body links { url label }')).toEqual({
      title: 'Better',
      links: [{ url: 'https://example.org/x', label: 'A page' }],
      core: 'Stays',
      body: 'First we ask.',
    });
  });

  test('what its author took back stays so', async () => {
    const { id } = await shared(wren);
    await wren.get(`mutation ($input: WithdrawResourceInput!) { withdrawResource(input: $input) }`, {
      input: { resourceId: id },
    });
    await inTrust(() => care().conceal(id, 'hidden'));
    await inTrust(() => care().reveal(id));
    expect(await isGone(id)).toBe(true);
  });

  test('is not one of the study’s, nor one’s own', async () => {
    await inTrust(giveFindings);
    const { resources } = await heron.get(`{ resources(first: 1) { nodes { id } } }`);
    expect(await heron.refusal(REPORT, report(resources.nodes[0].id))).toBe('CANNOT_BE_REPORTED');
    expect(await wren.refusal(REPORT, report((await shared(wren)).id))).toBe('CANNOT_BE_REPORTED');
  });
});

describe('a digest', () => {
  const window = () => ({ from: new Date(Date.now() - 86_400_000), to: new Date(Date.now() + 60_000) });
  const reader = (who: TestMember, about: Partial<DigestReader> = {}): DigestReader => ({
    memberId: who.id,
    visibleGroups: [],
    championOf: [],
    roles: [],
    follows: [],
    mutes: [],
    blocked: [],
    ...about,
  });
  const tells = async (...readers: DigestReader[]) => {
    const community = { slug: trust.slug, name: { en: 'Trust', cy: 'Ymddiriedolaeth' } };
    const sections = await inTrust(() => resourcesDigest.contribute(readers, window(), community));
    return readers.map(({ memberId }) =>
      sections.get(memberId)!.map(({ heading, items }) => [heading.key, ...items.map(({ title }) => title)]),
    );
  };

  test('tells of new resources of others, of new versions of what one follows, and of nothing of the study', async () => {
    const old = await shared(wren, { title: 'Old' });
    await world.database.sql(`update resource set created_at = now() - interval '9 days' where id = $1`, [
      old.id,
    ]);
    await wren.get(PUBLISH, { input: { id: uuid(), resourceId: old.id, note: 'Shorter', body: 'Second.' } });
    await shared(heron, { title: 'New' });
    await inTrust(giveFindings);
    const follows = [old.id];
    expect(
      await tells(reader(lead, { follows }), reader(heron, { follows }), reader(wren, { follows })),
    ).toEqual([
      [
        ['digest.versions.heading', 'Old'],
        ['digest.resources.heading', 'New'],
      ],
      [['digest.versions.heading', 'Old']],
      [['digest.resources.heading', 'New']],
    ]);
    expect(await tells(reader(lead))).toEqual([[['digest.resources.heading', 'New']]]);
  });

  test('leaves out what is muted, what was hidden, and people who are blocked', async () => {
    const muted = await shared(wren, { title: 'Muted' });
    const hidden = await shared(wren, { title: 'Hidden' });
    await shared(heron, { title: 'Of somebody blocked' });
    await inTrust(() => care().conceal(hidden.id, 'hidden'));
    expect(await tells(reader(lead, { mutes: [muted.id], blocked: [heron.id] }))).toEqual([[]]);
  });
});
