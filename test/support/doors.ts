import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { Kind as Node, parse, print, visit, type DocumentNode } from 'graphql';
import { WebModule } from '../../apps/web/src/index.js';
import type { TestMember } from './community.js';
import { Reference, type Kind } from './every-operation.js';
import { open } from './http.js';
import type { Answer } from './person.js';
import { filled, type Ids } from './scene.js';
import { steps, type Step } from './schema-walk.js';

/** What is asked for at every door. */
export interface Aim {
  /** Of everything else that a door may name. */
  ids: Ids;
  threads: readonly string[];
  replies: readonly string[];
  /** None given: the one of the scene. */
  resources?: readonly string[];
  /** Those alone that the scene has, where none are named. */
  ideas?: readonly string[];
  /** None given: the one of the scene. */
  actions?: readonly string[];
  workshops?: readonly string[];
  workshopThemes?: readonly string[];
  /** What somebody types who searches. */
  searched: string;
}

const threadKinds: readonly Kind[] = ['thread', 'practiceChange', 'question'];
const replyKinds: readonly Kind[] = ['reply', 'answer'];
const resourceKinds: readonly Kind[] = ['resource'];
const ideaKinds: readonly Kind[] = ['idea', 'otherIdea'];
const actionKinds: readonly Kind[] = ['action'];
const workshopKinds: readonly Kind[] = ['workshop'];
const workshopThemeKinds: readonly Kind[] = ['workshopTheme'];

const resourcesOf = ({ resources, ids }: Aim): readonly string[] => resources ?? [ids.resource];
const ideasOf = ({ ideas, ids }: Aim): readonly string[] => ideas ?? [ids.idea];
const actionsOf = ({ actions, ids }: Aim): readonly string[] => actions ?? [ids.action];
const workshopsOf = ({ workshops, ids }: Aim): readonly string[] => workshops ?? [ids.workshop];
const workshopThemesOf = ({ workshopThemes, ids }: Aim): readonly string[] =>
  workshopThemes ?? [ids.workshopTheme];

/** Every query and every field with arguments, asked about each of the posts; by the name of the door. */
export async function answersOf(who: TestMember, aim: Aim): Promise<Map<string, string>> {
  const queries = steps().filter(({ document }) => document.startsWith('query'));
  const answered = await inTurns(queries, async (step) => {
    const answers: [string, string][] = [];
    for (const [about, ids] of aimsOf(step, aim)) {
      const variables = filled(step.variables, ids, false) as Record<string, unknown>;
      const asked = step.name === 'search' ? { words: aim.searched } : variables;
      answers.push([
        `${step.name} ${about}`.trim(),
        JSON.stringify(await allThatIsAnswered(who, step, asked)),
      ]);
    }
    return answers;
  });
  return new Map(answered.flat());
}

/** What is left of each document once somebody has been refused a part of it. */
const allowed = new Map<string, DocumentNode>();

/** One part that is refused takes the whole answer along: asked again without it, the others are there to be looked at. */
async function allThatIsAnswered(who: TestMember, step: Step, variables: object): Promise<Answer> {
  const key = `${who.id} ${step.name}`;
  for (;;) {
    const document = allowed.get(key) ?? parse(step.document);
    const answer = await who.ask(print(document), variables);
    if (answer.errors?.some(({ path }) => !path)) throw new Error(`${key}: ${JSON.stringify(answer.errors)}`);
    const refused = (answer.errors ?? []).map(({ path = [] }) =>
      path.filter((part) => typeof part === 'string'),
    );
    const pruned = refused.reduce(without, document);
    if (pruned === document) return answer;
    allowed.set(key, pruned);
  }
}

/** The document without the field at a path; as it was where nothing would be left to ask for. */
function without(document: DocumentNode, path: readonly string[]): DocumentNode {
  const at: string[] = [];
  return visit(document, {
    Field: {
      enter({ name }) {
        at.push(name.value);
      },
      leave(field) {
        const parent = at.slice(0, -1).join(' ');
        const name = at.pop()!;
        if (!field.selectionSet || [parent, name].join(' ').trim() !== path.slice(0, -1).join(' '))
          return undefined;
        const selections = field.selectionSet.selections.filter(
          (selection) => selection.kind !== Node.FIELD || selection.name.value !== path.at(-1),
        );
        return selections.length === 0
          ? undefined
          : { ...field, selectionSet: { ...field.selectionSet, selections } };
      },
    },
  });
}

/** Every page that can be opened, as HTML; by its path. */
export async function pagesOf(who: TestMember, url: string, aim: Aim): Promise<Map<string, string>> {
  const paths = routes().flatMap((route) => pathsOf(route, aim));
  const pages = await inTurns(paths, async (path): Promise<[string, string]> => {
    const { status, text } = await open(`${url}/${path}`, { cookie: `session=${who.token}` });
    if (status >= 500) throw new Error(`${path} answered ${status}`);
    return [`/${path}`, text];
  });
  return new Map(pages);
}

const AT_ONCE = 6;

/** What each gives, in their order; a few of them at once. */
async function inTurns<T, R>(things: readonly T[], give: (thing: T) => Promise<R>): Promise<R[]> {
  const given: R[] = [];
  const waiting = things.entries();
  const work = async (): Promise<void> => {
    for (const [place, thing] of waiting) given[place] = await give(thing);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return given;
}

/** Parts of routes that nobody has said how to fill in. */
export const unknownParts = (): string[] =>
  routes()
    .flatMap((route) => [...route.replace(SUBJECT, '').matchAll(/:(\w+)/g)].map(([, name]) => name!))
    .filter((name) => !(name in parts));

/** In a route, a thing of any kind that can be offered or used. */
const SUBJECT = ':kind/:id';

const subjectsOf = (aim: Aim): string[] => [
  ...aim.threads.map((id) => `thread/${id}`),
  ...resourcesOf(aim).map((id) => `resource/${id}`),
];

/** What each part of a route stands for. */
const parts: Record<string, (aim: Aim) => readonly string[]> = {
  community: ({ ids }) => [ids.slug],
  slug: ({ ids }) => [ids.slug],
  group: ({ ids }) => [ids.group],
  thread: ({ threads }) => threads,
  reply: ({ replies }) => replies,
  resource: resourcesOf,
  member: ({ ids }) => [ids.member],
  entry: ({ ids }) => [ids.urgentHelp],
  token: ({ ids }) => [ids.secret],
  case: ({ ids }) => [ids.openCase],
  theme: ({ ids }) => [ids.theme],
  idea: ideasOf,
  workshop: workshopsOf,
  workshopTheme: workshopThemesOf,
  plan: ({ ids }) => [ids.plan],
  action: actionsOf,
  milestone: ({ ids }) => [ids.milestone],
  question: ({ ids }) => [ids.adopterQuestion],
  // Of a mail in the demo’s mailbox, which is nobody’s in particular.
  id: () => [],
  request: ({ ids }) => [ids.groupRequest],
};

/** What pages are asked in their address. */
const questions: Record<string, (aim: Aim) => readonly string[]> = {
  'c/:community/report': (aim) => [
    ...aim.threads.map((id) => `kind=thread&id=${id}`),
    ...aim.replies.map((id) => `kind=reply&id=${id}`),
    ...resourcesOf(aim).map((id) => `kind=resource&id=${id}`),
    ...ideasOf(aim).map((id) => `kind=idea&id=${id}`),
    ...actionsOf(aim).map((id) => `kind=action&id=${id}`),
  ],
  'c/:community/search': ({ searched }) => [`q=${searched}`],
  'c/:community/ideas': ({ ids }) => ['', `theme=${ids.theme}`, 'mine=yes'],
  'c/:community/ideas/new': (aim) => ['', `theme=${aim.ids.workshopTheme}`, ...sourcesOf(aim)],
  'c/:community/plans/:plan/actions/new': (aim) => ['', ...sourcesOf(aim)],
};

/** What an idea or an action can come from, as an address names it. */
const sourcesOf = (aim: Aim): string[] => [
  ...aim.threads.map((id) => `from=thread:${id}`),
  ...aim.replies.map((id) => `from=reply:${id}`),
  ...resourcesOf(aim).map((id) => `from=resource:${id}`),
  ...ideasOf(aim).map((id) => `from=idea:${id}`),
];

/** Of every page, as the site knows them. */
const routes = (): string[] =>
  (WebModule.register({ demo: true }).controllers ?? []).flatMap((controller) =>
    pathsAt(controller).flatMap((root) =>
      Object.getOwnPropertyNames(controller.prototype)
        .map((name) => controller.prototype[name] as object)
        .filter((handler) => Reflect.getMetadata(METHOD_METADATA, handler) === RequestMethod.GET)
        .flatMap((handler) => pathsAt(handler).map((rest) => joined(root, rest))),
    ),
  );

const pathsAt = (target: object): string[] =>
  [Reflect.getMetadata(PATH_METADATA, target) as string | string[]].flat();

const joined = (...paths: string[]): string =>
  paths
    .flatMap((path) => path.split('/'))
    .filter((part) => part !== '' && part !== '*')
    .join('/');

function pathsOf(route: string, aim: Aim): string[] {
  const paths = filledIn(route, aim);
  const asked = questions[route]?.(aim);
  return asked ? paths.flatMap((path) => asked.map((question) => `${path}?${question}`)) : paths;
}

function filledIn(route: string, aim: Aim): string[] {
  if (route.includes(SUBJECT))
    return subjectsOf(aim).flatMap((subject) => filledIn(route.replace(SUBJECT, subject), aim));
  const part = /:(\w+)/.exec(route);
  if (!part) return [route];
  const values = parts[part[1]!]?.(aim) ?? [];
  return values.flatMap((value) => filledIn(route.replace(part[0], value), aim));
}

/** Once, or once for each post of the kind that the step names. */
function aimsOf(step: Step, aim: Aim): [about: string, ids: Ids][] {
  const { ids, threads, replies } = aim;
  const named = kindsIn(step.variables);
  if (named.some((kind) => replyKinds.includes(kind)))
    return replies.map((id) => [id, withAll(ids, replyKinds, id)]);
  if (named.some((kind) => threadKinds.includes(kind)))
    return threads.map((id) => [id, withAll(ids, threadKinds, id)]);
  if (aim.ideas && named.some((kind) => ideaKinds.includes(kind)))
    return aim.ideas.map((id) => [id, withAll(ids, ideaKinds, id)]);
  if (aim.workshops && named.some((kind) => workshopKinds.includes(kind)))
    return aim.workshops.map((id) => [id, withAll(ids, workshopKinds, id)]);
  if (aim.workshopThemes && named.some((kind) => workshopThemeKinds.includes(kind)))
    return aim.workshopThemes.map((id) => [id, withAll(ids, workshopThemeKinds, id)]);
  if (aim.actions && named.some((kind) => actionKinds.includes(kind)))
    return aim.actions.map((id) => [id, withAll(ids, actionKinds, id)]);
  if (named.some((kind) => resourceKinds.includes(kind)))
    return resourcesOf(aim).map((id) => [id, withAll(ids, resourceKinds, id)]);
  return [['', ids]];
}

const withAll = (ids: Ids, kinds: readonly Kind[], id: string): Ids => ({
  ...ids,
  ...Object.fromEntries(kinds.map((kind) => [kind, id])),
});

function kindsIn(value: unknown): Kind[] {
  if (value instanceof Reference) return [value.kind];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(kindsIn) : [];
}
