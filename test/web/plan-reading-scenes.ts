import { v7 as uuid } from 'uuid';
import type { TestMember } from '../support/community.js';
import {
  actionIn,
  COMPLETE,
  DROP,
  EVIDENCE,
  finish,
  inDays,
  milestoneOf,
  planOf,
  UPDATE,
} from '../support/plans.js';
import type { Visitor } from '../support/pages.js';
import { advance, ANSWER, cast, propose, runWorkshop } from '../support/workshops.js';
import type { Scene } from './every-page/scene.js';
import type { Stage } from './every-page/stage.js';

/** Paths of what is read about plans. */
export interface PlanReadingPlaces {
  community: string;
  full: string;
  empty: string;
  theme: string;
  emptyTheme: string;
}

type Scenery = Pick<Stage, 'site' | 'trust' | 'community' | 'group' | 'visitor' | 'other' | 'long'>;

/** A plan with an action of every sort and a story behind it, one with nothing, and themes like that. */
export async function setPlanReading(stage: Scenery): Promise<PlanReadingPlaces> {
  const { visitor, other, community, long } = stage;
  const [theme, emptyTheme] = [await themeIn(stage, 'Risk and safety'), await themeIn(stage, 'Quiet theme')];
  const [full, empty] = [
    await planOf(other, { title: 'Plans that people open', summary: long, startsOn: inDays(-400) }),
    await planOf(visitor, { title: long }),
  ];
  await everySort(stage, full, theme);
  const plan = ({ id }: { id: string }) => `${community}/plans/${id}`;
  return {
    community,
    full: plan(full),
    empty: plan(empty),
    theme: `${community}/you-said/${theme}`,
    emptyTheme: `${community}/you-said/${emptyTheme}`,
  };
}

async function themeIn({ site, trust }: Scenery, name: string): Promise<string> {
  const id = uuid();
  await site.world.database.sql(
    `insert into theme (tenant_id, id, name_en, name_cy) values ($1, $2, $3, $3 || ' (cy)')`,
    [trust.id, id, name],
  );
  return id;
}

async function everySort(stage: Scenery, plan: { id: string }, theme: string): Promise<void> {
  const { site, trust, visitor, other, group, long } = stage;
  const sql = (text: string, ...values: unknown[]) => site.world.database.sql(text, values);
  const thread = await visitor.startThread(group);
  const idea = await votedIdea(other, visitor, thread, theme);
  const sources = [
    { kind: 'thread', id: thread.id },
    { kind: 'idea', id: idea },
  ];
  const involved = { involved: ['SERVICE_USER', 'STAFF'], involvement: `Two people. ${long}` };
  const words = { themeIds: [theme], deputyId: visitor.id };

  const done = await actionIn(plan, other, { ...words, ...involved, what: 'Open the plan', sources });
  await finish(other, await milestoneOf(other, done, 3));
  const evidence = {
    id: uuid(),
    actionId: done.id,
    note: 'Forty plans were opened.',
    url: 'https://example.org/it',
  };
  await other.get(EVIDENCE, { input: evidence });
  await other.get(COMPLETE, {
    input: { id: uuid(), actionId: done.id, reason: 'People open it at visits.' },
  });

  const dropped = await actionIn(plan, other, { ...words, what: 'One room for families' });
  await other.get(DROP, {
    input: { id: uuid(), actionId: dropped.id, reason: 'There is no room this year.' },
  });

  const risky = await actionIn(plan, other, { what: long, why: long });
  await other.get(UPDATE, { input: { id: uuid(), actionId: risky.id, state: 'AT_RISK', words: long } });
  const late = await actionIn(plan, other, { owner: visitor, what: 'Agree the words', themeIds: [theme] });
  const quiet = await actionIn(plan, other, { what: 'Ask every team', dueOn: inDays(3) });
  const gone = await trust.member({ displayName: 'Gone' });
  await actionIn(plan, other, { owner: gone, what: 'Train the trainers' });
  await sql(`update action set due_on = current_date - 40 where id = $1`, late.id);
  await sql(`update action set last_news_at = now() - interval '50 days' where id = $1`, quiet.id);
  await sql(`update member set left_at = now() where id = $1`, gone.id);
  await sql(`update action set created_at = now() - interval '300 days' where plan_id = $1`, plan.id);
  for (let n = 0; n < 16; n++) await actionIn(plan, other, { what: `Visit team ${n}` });
}

/** Said in a discussion, put in as an idea, voted for; and two more that nothing came of. */
async function votedIdea(
  leader: TestMember,
  voter: TestMember,
  thread: { id: string },
  theme: string,
): Promise<string> {
  const workshop = await runWorkshop(leader);
  const [workshopThemeId] = workshop.themeIds as [string];
  const source = { kind: 'thread', id: thread.id };
  const themeIds = [theme];
  const idea = await propose(voter, { workshopThemeId, source, themeIds, sentence: 'Open my plan with me' });
  await advance(leader, workshop.id, 'MERGE', 'VOTE');
  await cast(voter, workshopThemeId, idea);
  await advance(leader, workshop.id, 'RESULTS');
  await propose(voter, { themeIds, sentence: 'Longer visits' });
  const refused = await propose(voter, { themeIds, sentence: 'A garden' });
  const answer = {
    id: uuid(),
    ideaId: refused,
    state: 'NOT_NOW',
    words: 'There is **no** ground.',
    language: 'EN',
  };
  await leader.get(ANSWER, { input: answer });
  return idea;
}

type At = (places: PlanReadingPlaces) => string;

/** Every page that tells how a plan goes, and what came of what people said. */
export function planReadingScenes(places: () => PlanReadingPlaces): Scene[] {
  const open = (at: At) => (visitor: Visitor) => visitor.go(at(places()));
  const scenes: Scene[] = [
    { name: 'dashboard', open: open((at) => `${at.full}/dashboard`) },
    {
      name: 'dashboard, narrowed',
      same: true,
      open: open((at) => `${at.full}/dashboard?movement=STUCK&due=OVERDUE`),
    },
    { name: 'dashboard, nothing', same: true, open: open((at) => `${at.full}/dashboard?status=BLOCKED`) },
    { name: 'dashboard, empty', same: true, open: open((at) => `${at.empty}/dashboard`) },
    { name: 'board report', open: open((at) => `${at.full}/report`) },
    { name: 'board report, empty', same: true, open: open((at) => `${at.empty}/report`) },
    { name: 'you said', open: open((at) => `${at.community}/you-said`) },
    { name: 'you said, plan', open: open((at) => `${at.full}/you-said`) },
    { name: 'you said, empty plan', open: open((at) => `${at.empty}/you-said`) },
    { name: 'you said, theme', open: open((at) => at.theme) },
    { name: 'you said, empty theme', open: open((at) => at.emptyTheme) },
  ];
  return scenes.map((scene) => ({ ...scene, as: 'member' }));
}
