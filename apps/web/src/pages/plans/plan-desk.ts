import { Injectable } from '@nestjs/common';
import { readFields, type Form, type Values } from '../../forms/form.js';
import { PersonChoice, personToSend, withPersonProblems, type Person } from '../../forms/person-choice.js';
import { WritingDesk, type Posted } from '../../forms/writing-desk.js';
import type { FormBody } from '../../visit/form-body.js';
import type { PageAnswer, RedirectAnswer } from '../../visit/page.js';
import type { Visit } from '../../visit/visit.js';
import { planFields, planIn, planTexts, type PlanField } from './plan-form.js';

export type PlanForm = Form<PlanField>;

/** What the API takes of a plan, whether it is new or not. */
export type PlanTyped = ReturnType<typeof planIn> & { leadId: string };

type Scope = { community: string };

/** One form about a plan: where it is, and what becomes of what is typed in it. */
type PlanSheet = {
  place: string;
  scope: Scope;
  post: (typed: PlanTyped, values: Values<PlanField>) => Promise<Posted>;
  show: (form: PlanForm) => Promise<PageAnswer>;
};

/** What opening a plan and changing it have in common. */
@Injectable()
export class PlanDesk {
  constructor(
    private readonly writing: WritingDesk,
    private readonly people: PersonChoice,
  ) {}

  open(visit: Visit, place: string, scope: Scope, blank: Values<PlanField>): Promise<PlanForm> {
    return this.writing.open(visit, { place, scope }, { blank });
  }

  /** Does what the button says that was pressed. */
  async receive(
    visit: Visit,
    { place, scope, post, show }: PlanSheet,
    body: FormBody,
  ): Promise<PageAnswer | RedirectAnswer> {
    const lead = await this.people.one(visit, scope, 'leadId', body);
    const values = { ...readFields(body, planFields), ...lead.values };
    const typed = { ...planIn(values), leadId: personToSend('leadId', values, lead.problem) };
    return this.writing.receive<PlanField>(
      visit,
      {
        place,
        scope,
        values,
        texts: planTexts,
        post: async () => {
          const posted = await post(typed, values);
          return posted.failure ? { failure: withPersonProblems(posted.failure, [lead.problem]) } : posted;
        },
        show,
      },
      body,
    );
  }

  /** Those who were found by name so far. */
  found(visit: Visit, scope: Scope, values: Values<PlanField>): Promise<Person[]> {
    return this.people.found(visit, scope, 'leadId', values);
  }
}
