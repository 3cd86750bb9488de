import { Injectable } from '@nestjs/common';
import type { Form } from '../../forms/form.js';
import { KeptDrafts } from '../../forms/kept-drafts.js';
import { PersonChoice, type Person } from '../../forms/person-choice.js';
import { WritingDesk, type Posted, type Sheet } from '../../forms/writing-desk.js';
import type { Problem } from '../../graphql/failure.js';
import { FrameDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import type { FormBody } from '../../visit/form-body.js';
import type { PageAnswer, RedirectAnswer } from '../../visit/page.js';
import type { Visit } from '../../visit/visit.js';
import { ownRow, rowsOf, rowsTyped } from './theme-rows.js';
import { previewOf } from './words-preview.js';
import { readWorkshop, workshopTexts, type WorkshopField, type WorkshopValues } from './workshop-form.js';

export type WorkshopForm = Form<WorkshopField>;

type Scope = { community: string };

/** One form about a workshop: where it is, and what becomes of what is typed in it. */
type WorkshopSheet = {
  place: string;
  scope: Scope;
  post: (values: WorkshopValues, problem: Problem | null) => Promise<Posted>;
  show: (form: WorkshopForm) => Promise<PageAnswer>;
};

/** What opening a workshop and changing it have in common. */
@Injectable()
export class WorkshopDesk {
  constructor(
    private readonly operations: Operations,
    private readonly writing: WritingDesk,
    private readonly people: PersonChoice,
    private readonly kept: KeptDrafts,
  ) {}

  open(visit: Visit, place: string, blank: WorkshopValues): Promise<WorkshopForm> {
    return this.kept.take(visit, place, blank);
  }

  /** Does what the button says that was pressed. */
  async receive(
    visit: Visit,
    { place, scope, post, show }: WorkshopSheet,
    body: FormBody,
  ): Promise<PageAnswer | RedirectAnswer> {
    const chosen = await this.people.several(visit, scope, 'facilitatorIds', body);
    const values: WorkshopValues = { ...readWorkshop(body), ...chosen.values };
    if (body['action'] === 'add-theme') return this.addTheme(visit, { place, values }, show);
    const sheet: Sheet<WorkshopField> = {
      place,
      scope,
      values,
      texts: workshopTexts,
      preview: () => previewOf(this.operations, visit, scope, { field: 'words', words: values.words }),
      post: () => post(values, chosen.problem),
      show,
    };
    return this.writing.receive(visit, sheet, body);
  }

  /** Those who were found by name so far. */
  found(visit: Visit, scope: Scope, values: WorkshopValues): Promise<Person[]> {
    return this.people.found(visit, scope, 'facilitatorIds', values);
  }

  /** One more row, and nothing lost: not when the session is over either. */
  private async addTheme(
    visit: Visit,
    { place, values }: { place: string; values: WorkshopValues },
    show: WorkshopSheet['show'],
  ): Promise<PageAnswer | RedirectAnswer> {
    const more = { ...values, themes: rowsTyped([...rowsOf(values.themes), ownRow()]) };
    const { data } = await this.operations.run(visit, FrameDocument, {});
    if (data?.viewer) return show({ values: more });
    const failure = { code: 'UNAUTHENTICATED', problems: [] } as const;
    return this.kept.answerRefusal(visit, place, { values: more, failure }, show);
  }
}
