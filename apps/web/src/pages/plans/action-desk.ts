import { Injectable } from '@nestjs/common';
import type { Form, Values } from '../../forms/form.js';
import { PersonChoice, personToSend, withPersonProblems, type Person } from '../../forms/person-choice.js';
import { WritingDesk, type Posted } from '../../forms/writing-desk.js';
import type { FormBody } from '../../visit/form-body.js';
import type { PageAnswer, RedirectAnswer } from '../../visit/page.js';
import type { Visit } from '../../visit/visit.js';
import { actionIn, actionTexts, atActionFields, readAction, type ActionField } from './action-form.js';

export type ActionForm = Form<ActionField>;

/** What the API takes of an action, whether it is new or not. */
export type ActionTyped = ReturnType<typeof actionIn> & { ownerId: string; deputyId: string };

type Scope = { community: string };

/** One form about an action: where it is, and what becomes of what is typed in it. */
type ActionSheet = {
  place: string;
  scope: Scope;
  post: (typed: ActionTyped, values: Values<ActionField>) => Promise<Posted>;
  show: (form: ActionForm) => Promise<PageAnswer>;
};

/** What adding an action and changing it have in common. */
@Injectable()
export class ActionDesk {
  constructor(
    private readonly writing: WritingDesk,
    private readonly people: PersonChoice,
  ) {}

  open(visit: Visit, place: string, scope: Scope, blank: Values<ActionField>): Promise<ActionForm> {
    return this.writing.open(visit, { place, scope }, { blank });
  }

  /** Does what the button says that was pressed. */
  async receive(
    visit: Visit,
    { place, scope, post, show }: ActionSheet,
    body: FormBody,
  ): Promise<PageAnswer | RedirectAnswer> {
    const owner = await this.people.one(visit, scope, 'ownerId', body);
    const deputy = await this.people.one(visit, scope, 'deputyId', body);
    const values = { ...readAction(body), ...owner.values, ...deputy.values };
    const typed = {
      ...actionIn(values),
      ownerId: personToSend('ownerId', values, owner.problem),
      deputyId: personToSend('deputyId', values, deputy.problem),
    };
    return this.writing.receive<ActionField>(
      visit,
      {
        place,
        scope,
        values,
        texts: actionTexts,
        post: async () => {
          const posted = await post(typed, values);
          if (!posted.failure) return posted;
          const people = [owner.problem, deputy.problem];
          return { failure: withPersonProblems(atActionFields(posted.failure), people) };
        },
        show,
      },
      body,
    );
  }

  /** Those who were found by name so far. */
  async found(
    visit: Visit,
    scope: Scope,
    values: Values<ActionField>,
  ): Promise<{ owners: Person[]; deputies: Person[] }> {
    return {
      owners: await this.people.found(visit, scope, 'ownerId', values),
      deputies: await this.people.found(visit, scope, 'deputyId', values),
    };
  }
}
