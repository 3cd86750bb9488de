import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TestMember } from '../support/community.js';
import { DigestWorld, oneLine } from '../support/digest-world.js';
import { caseAbout, decide, report, take } from '../support/moderation.js';

let here: DigestWorld;
let heron: TestMember;
let robin: TestMember;

beforeEach(async () => {
  here = await DigestWorld.open();
  heron = here.author;
  robin = await here.trust.member({ displayName: 'Robin', digest: 'never' });
});
afterEach(() => here.close());

async function send(): Promise<void> {
  await here.planForAll();
  await here.sendAll();
}

/** What the mail says to somebody; empty when there was none. */
async function textTo(member: TestMember): Promise<string> {
  await here.finished(member);
  return here
    .mailsTo(member)
    .map(({ email }) => oneLine(email.text))
    .join();
}

describe('reports that wait', () => {
  const REPORTS = 'Reports waiting for somebody to look';

  /** Something of Heron’s that was reported an hour ago. */
  async function reported(group = here.group, { author = heron, by = robin } = {}) {
    const thread = await author.startThread(group, { title: 'Secret title', body: 'Secret body' });
    await report(by, thread, { kind: 'thread', reason: 'ILLEGAL', words: 'Secret words' });
    await here.sql(`update moderation_case set opened_at = now() - interval '1 hour'`);
    // What was said there is told in other sections.
    await here.sql(`update thread set created_at = now() - interval '40 days' where id = $1`, [thread.id]);
    return caseAbout(here.world, thread);
  }

  test('are a number with a way to them, for those who may decide', async () => {
    const champion = await here.reader({ championOf: [here.group] });
    const admin = await here.reader({ roles: ['admin'] });
    const [elsewhere, member] = [await here.trust.group(), await here.reader()];
    const other = await here.reader({ championOf: [elsewhere] });
    await reported();
    await reported();
    await reported(elsewhere);
    await send();
    const words = await textTo(champion);
    expect(words).toMatch(
      new RegExp(
        `${REPORTS} -+ You get this because you are one of those who decide.*There are 2 to read\\.`,
      ),
    );
    expect(words).toContain(`${here.world.url}/c/${here.trust.slug}/moderation`);
    expect(words).not.toMatch(/Secret|Heron|Robin|illegal/i);
    expect(await textTo(admin)).toContain('There are 3 to read.');
    expect(await textTo(other)).toContain('There is 1 to read.');
    expect(await textTo(member)).not.toContain(REPORTS);
  });

  test('are nothing to those they are about, nor to those who reported', async () => {
    const author = await here.reader({ championOf: [here.group] });
    const reporter = await here.reader({ roles: ['admin'] });
    await reported(here.group, { author, by: reporter });
    await send();
    for (const one of [author, reporter]) expect(await textTo(one)).not.toContain(REPORTS);
  });

  test('that somebody else has taken, or decided since it was planned, are told to nobody else', async () => {
    const [champion, second] = [
      await here.reader({ championOf: [here.group] }),
      await here.reader({ championOf: [here.group] }),
    ];
    await take(champion, await reported());
    const decided = await reported();
    await here.planForAll();
    await decide(champion, decided);
    await here.sendAll();
    expect(await textTo(champion)).toContain('There is 1 to read.');
    expect(await textTo(second)).not.toContain(REPORTS);
  });

  test('are told at every level of what a mail may say, and to nobody on a break', async () => {
    const champion = await here.reader({ championOf: [here.group] });
    const resting = await here.reader({ championOf: [here.group] });
    await here.sql(`update community set mail_content = 'news' where id = $1`, [here.trust.id]);
    await reported();
    await here.planForAll();
    await here.sql('update member set on_break_since = now() where id = $1', [resting.id]);
    await here.sendAll();
    expect(await textTo(champion)).toContain('There is 1 to read.');
    expect(await textTo(resting)).toBe('');
  });
});

describe('first posts', () => {
  const NEW = 'New people in groups you look after';

  const earlier = (kind: 'thread' | 'reply', id: string, interval: string) =>
    here.sql(`update ${kind} set created_at = now() - $2::interval where id = $1`, [id, interval]);

  test('of newcomers are told to those who look after the group, once', async () => {
    const champion = await here.reader({ championOf: [here.group] });
    const [other, wren] = [await here.reader(), await here.trust.member({ displayName: 'Wren' })];
    const old = await heron.startThread(here.group, { title: 'An old discussion' });
    await earlier('thread', old.id, '20 days');
    const welcomed = await here.news({ title: 'Hello from me', body: 'I am **new** here' }, robin);
    const reply = await wren.reply(old, 'Words of a newcomer');
    await earlier('reply', reply.id, '30 minutes');
    await send();
    const words = await textTo(champion);
    expect(words).toMatch(
      new RegExp(
        `${NEW}.*An old discussion Wren wrote here for the first time, in Partnership.*/replies/${reply.id}`,
      ),
    );
    expect(words).toMatch(/Hello from me Robin wrote here for the first time.*I am new here/);
    expect(words.split(`/threads/${welcomed.id}`)).toHaveLength(2);
    expect(await textTo(other)).not.toContain(NEW);
  });

  test('are not those of people who wrote before, are blocked, or have gone', async () => {
    const champion = await here.reader({ championOf: [here.group] });
    const [wren, gone] = [await here.trust.member({}), await here.trust.member({})];
    const elsewhere = await here.trust.group();
    const before = await robin.startThread(elsewhere, {});
    await earlier('thread', before.id, '20 days');
    for (const [author, title] of [
      [robin, 'By an old hand'],
      [wren, 'By somebody blocked'],
      [gone, 'By somebody who left'],
    ] as const)
      await here.news({ title }, author);
    await champion.get(`mutation ($input: BlockMemberInput!) { blockMember(input: $input) { id } }`, {
      input: { memberId: wren.id },
    });
    await here.sql('update member set left_at = now() where id = $1', [gone.id]);
    await send();
    const words = await textTo(champion);
    expect(words).toContain('By an old hand');
    expect(words).not.toContain(NEW);
  });

  test('say nothing of what is hidden, nor of what was written in a closed group', async () => {
    const champion = await here.reader({ championOf: [here.group] });
    const peers = await here.trust.group({ access: 'closed', name: 'Peers' });
    const wren = await here.trust.member({ displayName: 'Wren', groups: [peers] });
    const before = await wren.startThread(peers, {});
    await earlier('thread', before.id, '20 days');
    await here.news({ title: 'In the open' }, wren);
    const hidden = await here.news({ title: 'To be hidden' }, robin);
    await here.planForAll();
    await here.away('thread', hidden.id);
    await here.sendAll();
    const words = await textTo(champion);
    expect(words).toMatch(/In the open Wren wrote here for the first time/);
    expect(words).not.toMatch(/To be hidden|Robin|Peers/);
  });
});

test('“and 3 more” leads to the others', async () => {
  const reader = await here.reader({});
  await reader.get(`mutation { followGroup(input: { groupId: "${here.group.id}" }) { id } }`);
  for (let i = 0; i < 13; i++) await here.news({ title: `Thread ${i}.` });
  await send();
  await here.finished(reader);
  const [{ email }] = here.mailsTo(reader) as [ReturnType<typeof here.mailsTo>[number]];
  expect(email.text).toContain(`and 3 more\n${here.world.url}/c/${here.trust.slug}/notifications`);
  expect(email.html).toMatch(new RegExp(`href="[^"]*/c/${here.trust.slug}/notifications"[^>]*>and 3 more<`));
});
