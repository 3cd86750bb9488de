import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TestMember } from '../support/community.js';
import { DigestWorld, oneLine } from '../support/digest-world.js';

let here: DigestWorld;

beforeEach(async () => {
  here = await DigestWorld.open();
});
afterEach(() => here.close());

/** What the mail said to them; empty when there was none. */
async function told(member: TestMember): Promise<string> {
  await here.finished(member);
  const mails = here.mailsTo(member);
  expect(mails.length).toBeLessThanOrEqual(1);
  return mails.map(({ email }) => oneLine(`${email.text} ${email.html}`)).join();
}

describe('between planning and sending', () => {
  test('whoever left, was suspended, went on a break, paused or chose never gets nothing, and it is said why', async () => {
    const [left, suspended, resting, paused, silent, steady] = await Promise.all(
      Array.from({ length: 6 }, () => here.reader()),
    );
    await here.news({ title: 'For everybody' });
    await here.planForAll();
    await here.sql('update member set left_at = now() where id = $1', [left!.id]);
    await here.sql('update member set suspended_at = now() where id = $1', [suspended!.id]);
    await here.sql('update member set on_break_since = now() where id = $1', [resting!.id]);
    await here.sql(`update member set digest_paused_until = current_date + 3 where id = $1`, [paused!.id]);
    await here.sql(`update member set digest_frequency = 'never' where id = $1`, [silent!.id]);
    await here.sendAll();
    for (const member of [left!, suspended!, resting!, silent!])
      expect(await here.finished(member)).toMatchObject({ status: 'skipped', reason: 'nobody' });
    expect(await here.finished(paused!)).toMatchObject({ status: 'skipped', reason: 'paused' });
    expect(await told(steady!)).toContain('For everybody');
    expect(here.sink.received).toHaveLength(1);
  });

  test('who left one community is told of the others, and nothing of that one', async () => {
    const elsewhere = await here.world.community('Over there');
    const there = await elsewhere.group();
    const wren = await here.reader();
    const abroad = await elsewhere.member({
      email: wren.email,
      joinedAt: new Date(Date.now() - 3 * 86_400_000),
    });
    await here.news({ title: 'News of here' });
    await here.news({ title: 'News of there' }, await elsewhere.member({ digest: 'never' }), there);
    await here.planForAll();
    await here.sql('update member set left_at = now() where id = $1', [abroad.id]);
    await here.sendAll();
    const words = await told(wren);
    expect(words).toContain('News of here');
    expect(words).not.toMatch(/News of there|Over there/);
  });

  test('whose reply was marked as the answer hears of it while it is one', async () => {
    const [wren, robin] = [await here.reader(), await here.reader()];
    const question = await here.author.startThread(here.group, {
      title: 'How do you begin?',
      kind: 'QUESTION',
    });
    const [early, late] = [await wren.reply(question), await robin.reply(question)];
    for (const { id: replyId } of [early, late])
      await here.author.get(`mutation ($input: MarkAnswerInput!) { markAnswer(input: $input) { id } }`, {
        input: { threadId: question.id, replyId },
      });
    await here.sql(
      `update fact set happened_at = happened_at - interval '1 hour' where subject_id = any($1)`,
      [[early.id, late.id]],
    );
    await here.planForAll();
    await here.sendAll();
    expect(await told(robin)).toContain('How do you begin?');
    expect(await here.finished(wren)).toMatchObject({ status: 'skipped', reason: 'nothing-new' });
  });

  test('whoever is no champion any more gets nothing of what champions get', async () => {
    const wren = await here.reader({ championOf: [here.group] });
    await here.news({ title: 'Waits for an answer' });
    await here.sql(`update thread set created_at = now() - interval '2 days'`);
    await here.planForAll();
    await here.sql('delete from appointment where member_id = $1', [wren.id]);
    await here.sendAll();
    const words = await told(wren);
    expect(words).toContain('Waits for an answer');
    expect(words).not.toMatch(/you look after|Waiting for an answer/);
  });

  test('whoever was taken out of a closed group gets nothing of it', async () => {
    const peers = await here.trust.group({ access: 'closed' });
    const wren = await here.reader({ groups: [peers] });
    const insider = await here.trust.member({ groups: [peers], digest: 'never' });
    await here.news({ title: 'Between ourselves' }, insider, peers);
    await here.planForAll();
    await here.sql('delete from group_member where member_id = $1', [wren.id]);
    await here.sendAll();
    expect(await told(wren)).toBe('');
    expect(await here.finished(wren)).toMatchObject({ status: 'skipped', reason: 'nothing-new' });
  });
});

describe('what goes between planning and sending is in no mail', () => {
  test('a discussion and a reply that are hidden', async () => {
    const wren = await here.reader();
    const hidden = await here.news({ title: 'Hidden meanwhile', body: 'Words that go' });
    const steady = await here.news({ title: 'Stays' });
    const reply = await here.author.reply(steady, 'A reply that goes');
    const follow = `mutation ($input: FollowGroupInput!) { followGroup(input: $input) { id } }`;
    await wren.get(follow, { input: { groupId: here.group.id } });
    await here.sql(`update reply set created_at = created_at - interval '1 hour'`);
    await here.planForAll();
    await here.away('thread', hidden.id);
    await here.away('reply', reply.id);
    await here.sendAll();
    const words = await told(wren);
    expect(words).toContain('Stays');
    expect(words).not.toMatch(/Hidden meanwhile|Words that go|A reply that goes/);
  });

  test('what somebody wrote whom the reader has blocked', async () => {
    const wren = await here.reader();
    const robin = await here.trust.member({ displayName: 'Robin', digest: 'never' });
    await here.news({ title: 'Of somebody else' });
    await here.news({ title: 'Of somebody blocked' }, robin);
    await here.planForAll();
    const block = `mutation ($input: BlockMemberInput!) { blockMember(input: $input) { id } }`;
    await wren.get(block, { input: { memberId: robin.id } });
    await here.sendAll();
    const words = await told(wren);
    expect(words).toContain('Of somebody else');
    expect(words).not.toMatch(/Of somebody blocked|Robin/);
  });

  test('a call by somebody whom the reader has blocked', async () => {
    const wren = await here.reader({ displayName: 'Wren' });
    const robin = await here.trust.member({ displayName: 'Robin', digest: 'never' });
    const thread = await here.news({ title: 'Where somebody is called' });
    await robin.reply(thread, 'What does @Wren say?');
    await here.planForAll();
    const block = `mutation ($input: BlockMemberInput!) { blockMember(input: $input) { id } }`;
    await wren.get(block, { input: { memberId: robin.id } });
    await here.sendAll();
    expect(await told(wren)).not.toMatch(/Robin|What does|mentioned you/);
  });
});

describe('how much a mail says', () => {
  test.each([
    ['full', 'full', ['Who has tried this?', 'A question']],
    ['full', 'titles', ['Who has tried this?']],
    ['titles', 'full', ['Who has tried this?']],
    ['titles', 'news', []],
    ['news', 'full', []],
  ])('community %s, person %s: the lesser of both, in closed groups too', async (community, person, said) => {
    const peers = await here.trust.group({ access: 'closed' });
    const wren = await here.reader({ groups: [peers] });
    const insider = await here.trust.member({ groups: [peers], digest: 'never' });
    await here.sql('update community set mail_content = $1 where id = $2', [community, here.trust.id]);
    await wren.get(
      `mutation ($input: UpdateDigestPreferencesInput!) { updateDigestPreferences(input: $input) { content } }`,
      {
        input: { content: person.toUpperCase() },
      },
    );
    await here.news({ title: 'Who has tried this?', body: 'A **question**' }, insider, peers);
    await here.planForAll();
    await here.sendAll();
    const words = await told(wren);
    const parts = ['Who has tried this?', 'A question'];
    expect(parts.filter((part) => words.includes(part))).toEqual(said);
    expect(words).toContain('New discussions');
  });
});

describe('the headers of a digest, as a mail program reads them', () => {
  test('say that it is a list, that nobody wrote it by hand, and how to leave', async () => {
    const wren = await here.reader();
    await here.news();
    await here.planForAll();
    await here.sendAll();
    const { id } = await here.finished(wren);
    const [{ email, raw }] = here.mailsTo(wren) as [ReturnType<typeof here.mailsTo>[number]];
    const header = (name: string) =>
      email.headers.filter(({ key }) => key === name).map(({ value }) => value);
    expect(header('list-id')).toEqual(['<news.localhost>']);
    expect(header('auto-submitted')).toEqual(['auto-generated']);
    expect(header('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
    expect(header('list-unsubscribe')).toEqual([
      expect.stringMatching(/^<http:\/\/localhost:\d+\/unsubscribe\/[\w-]{66}>$/),
    ]);
    expect(email.messageId).toBe(`<digest-${id}@localhost>`);
    expect(new Date(email.date!).getTime()).toBeGreaterThan(Date.now() - 60_000);
    for (const line of raw.toString('latin1').split('\r\n')) expect(line).toMatch(/^[\t -~]{0,998}$/);
  });

  test('are ours alone, whatever people call themselves, their threads and their community', async () => {
    const evil = 'A\r\nBcc: everybody@evil.example\r\n\r\n<script>\u2028X-Evil: yes';
    await here.sql(`update community set name_en = $1, name_cy = $1 where id = $2`, [evil, here.trust.id]);
    const wren = await here.reader({ displayName: evil, displayKey: 'evil' });
    await here.news({ title: 'One' });
    await here.sql(`update thread set title = $1, body = $1`, [
      `${evil}\r\n.\r\nMAIL FROM:<x@evil.example>\r\n--=_alternative--`,
    ]);
    await here.planForAll();
    await here.sendAll();
    expect((await here.finished(wren)).status).toBe('sent');
    expect(here.sink.received).toHaveLength(1);
    const [{ email, recipients }] = here.sink.received as [(typeof here.sink.received)[number]];
    expect(recipients).toEqual([wren.email]);
    expect(email.headers.map(({ key }) => key).sort()).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'list-id',
      'list-unsubscribe',
      'list-unsubscribe-post',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ]);
    expect(email.subject).toBe('Your community news');
    expect(email.bcc ?? []).toEqual([]);
    expect(email.html).not.toContain('<script>');
    expect(email.attachments).toEqual([]);
    expect(oneLine(email.text)).toContain('Bcc: everybody@evil.example');
    expect(email.text).toContain('This is not a crisis service');
  });
});

test('a mail that nobody shares a word with is the same as the one put together from shared pieces', async () => {
  const names = ['Ŵyn ap Siôn 🐦', 'Dot.\n.dot', '=3D=\r\n', 'x'.repeat(80)];
  const readers = await Promise.all(
    names.map((displayName, i) => here.reader({ displayName, displayKey: `k${i}`, language: undefined })),
  );
  await here.news({ title: 'Ŷ = 100 % é\t.', body: `${'wörd '.repeat(60)}\n.\n..` });
  await here.planForAll();
  await here.sendAll();
  for (const [place, reader] of readers.entries()) {
    await here.finished(reader);
    const [{ email, raw }] = here.mailsTo(reader) as [ReturnType<typeof here.mailsTo>[number]];
    expect(oneLine(email.text)).toContain(oneLine(names[place]).trim());
    expect(email.text).toContain('Ŷ = 100 % é .');
    expect(email.html).toContain('Ŷ = 100 % é .');
    expect(email.text).not.toMatch(/\n{4,}/);
    for (const line of raw.toString('latin1').split('\r\n').slice(20))
      expect(line.length).toBeLessThanOrEqual(76);
  }
});
