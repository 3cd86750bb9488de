import { Injectable } from '@nestjs/common';
import type { Failure, Problem } from '../graphql/failure.js';
import { PeopleNamedDocument } from '../graphql/generated.js';
import { Operations } from '../graphql/operations.js';
import type { FormBody } from '../visit/form-body.js';
import type { Visit } from '../visit/visit.js';
import { chosenIn, listOf, readFields, type Values } from './form.js';

export type Person = Readonly<{ id: string; displayName: string }>;

/** Fields that choose people: who is chosen, a name that is typed, and the names that were looked for before. */
export type PersonFields<Name extends string> = Name | `${Name}Name` | `${Name}Looked`;

export type PersonChosen<Name extends string> = Readonly<{
  values: Values<PersonFields<Name>>;
  problem: Problem | null;
}>;

type Scope = { community: string };

/** The value of the choice that it is nobody. */
export const NOBODY = 'nobody';

/** Nobody’s id: the API refuses it beside all else that is wrong, so that everything is said at once. */
const UNKNOWN = 'unknown';

/** As many names as one form looks for, and looks for again when it is shown again. */
const MOST_NAMES = 20;

/** Finds whom people mean by the name that is used here; nothing but the form is needed for it. */
@Injectable()
export class PersonChoice {
  constructor(private readonly operations: Operations) {}

  /** One person: a name typed anew means more than what was chosen before. */
  async one<Name extends string>(
    visit: Visit,
    scope: Scope,
    name: Name,
    body: FormBody,
  ): Promise<PersonChosen<Name>> {
    const values = readFields(body, personFields(name)) as Record<string, string>;
    const typed = values[`${name}Name`]!.trim();
    if (typed === '' || (typed === values[`${name}Looked`] && values[name] !== ''))
      return chosen(name, values);
    const meant = await this.meant(visit, scope, typed);
    const now = { [name]: meant.person?.id ?? '', [`${name}Name`]: typed, [`${name}Looked`]: typed };
    return chosen(name, now, problemOf(name, typed, meant));
  }

  /** Several people: those whose box is ticked, and those whose names are typed, with commas in between. */
  async several<Name extends string>(
    visit: Visit,
    scope: Scope,
    name: Name,
    body: FormBody,
  ): Promise<PersonChosen<Name>> {
    const ids = new Set(listOf(chosenIn(body, name)));
    const looked = new Set(namesIn(body[`${name}Looked`] ?? ''));
    const names = [...new Set(namesIn(body[`${name}Name`] ?? ''))];
    const open = names.slice(MOST_NAMES);
    let problem: Problem | null =
      open.length > 0 ? { field: name, code: 'TOO_MANY', parameters: { max: MOST_NAMES } } : null;
    for (const typed of names.slice(0, MOST_NAMES)) {
      const meant = await this.meant(visit, scope, typed);
      looked.add(typed);
      if (meant.person) ids.add(meant.person.id);
      else if (!meant.found.some(({ id }) => ids.has(id))) {
        open.push(typed);
        problem ??= problemOf(name, typed, meant);
      }
    }
    const now = {
      [name]: [...ids].join(' '),
      [`${name}Name`]: open.join(', '),
      [`${name}Looked`]: [...looked].join('\n'),
    };
    return chosen(name, now, problem);
  }

  /** Those who were found for this form so far, to be chosen from. */
  async found<Name extends string>(
    visit: Visit,
    scope: Scope,
    name: Name,
    values: Values<PersonFields<Name>>,
  ): Promise<Person[]> {
    const looked = (values as Record<string, string>)[`${name}Looked`] ?? '';
    const found: Person[] = [];
    for (const typed of looked.split('\n').filter(Boolean).slice(0, MOST_NAMES))
      found.push(...((await this.named(visit, scope, typed)) ?? []));
    return uniquePeople(found);
  }

  private async meant(visit: Visit, scope: Scope, typed: string): Promise<Meant> {
    const found = await this.named(visit, scope, typed);
    if (!found) return { person: null, found: [], unasked: true };
    const exact = found.find(({ displayName }) => sameName(displayName, typed));
    return { person: exact ?? (found.length === 1 ? found[0]! : null), found, unasked: false };
  }

  /** null where nobody may ask: what is sent afterwards is refused for the same reason. */
  private async named(visit: Visit, scope: Scope, name: string): Promise<Person[] | null> {
    const { data } = await this.operations.run(visit, PeopleNamedDocument, { ...scope, name }, scope);
    return data && [...data.community.membersNamed];
  }
}

interface Meant {
  person: Person | null;
  found: readonly Person[];
  unasked: boolean;
}

export const personFields = <Name extends string>(name: Name): PersonFields<Name>[] => [
  name,
  `${name}Name`,
  `${name}Looked`,
];

/** The fields as the form begins. */
export const blankPerson = <Name extends string>(name: Name, ids: string): Values<PersonFields<Name>> =>
  ({ [name]: ids, [`${name}Name`]: '', [`${name}Looked`]: '' }) as Values<PersonFields<Name>>;

/** What the API is sent of one person: empty for nobody. */
export function personToSend<Name extends string>(
  name: Name,
  values: Values<PersonFields<Name>>,
  problem: Problem | null,
): string {
  if (problem) return UNKNOWN;
  const id: string = values[name];
  return id === NOBODY ? '' : id;
}

/** What the API is sent of several. */
export const peopleToSend = <Name extends string>(
  name: Name,
  values: Values<PersonFields<Name>>,
  problem: Problem | null,
): string[] => [...listOf(values[name]), ...(problem ? [UNKNOWN] : [])];

/** What the API refused, with what is known better of the people in the form. */
export function withPersonProblems(failure: Failure, problems: readonly (Problem | null)[]): Failure {
  const own = problems.filter((problem) => problem !== null);
  const fields = own.map(({ field }) => field);
  return {
    ...failure,
    problems: [...own, ...failure.problems.filter(({ field }) => !fields.includes(field))],
  };
}

export const uniquePeople = (people: readonly (Person | null | undefined)[]): Person[] => [
  ...new Map(people.filter((person) => person != null).map((person) => [person.id, person])).values(),
];

const chosen = <Name extends string>(
  name: Name,
  values: Record<string, string>,
  problem: Problem | null = null,
): PersonChosen<Name> => ({ values: values as Values<PersonFields<Name>>, problem });

function problemOf(field: string, name: string, { person, found, unasked }: Meant): Problem | null {
  if (person || unasked) return null;
  const code = found.length === 0 ? 'NOBODY_NAMED_SO' : 'SEVERAL_NAMED_SO';
  return { field, code, parameters: { name } };
}

const namesIn = (typed: string): string[] =>
  typed
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

const sameName = (one: string, other: string): boolean =>
  one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
