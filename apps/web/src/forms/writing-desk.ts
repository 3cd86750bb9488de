import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Failure } from '../graphql/failure.js';
import { CheckTextsDocument, type DraftOfferFragment } from '../graphql/generated.js';
import { Operations, type Outcome, type Scope } from '../graphql/operations.js';
import type { FormBody } from '../visit/form-body.js';
import { redirect, type PageAnswer, type RedirectAnswer } from '../visit/page.js';
import { PageFailure } from '../visit/page-failure.js';
import type { Visit } from '../visit/visit.js';
import { foundIn, marksOf, unasked, type Found } from './findings.js';
import type { Form, Values } from './form.js';
import { KeptDrafts } from './kept-drafts.js';
import { OwnDrafts, valuesFrom } from './own-drafts.js';
import { Stranded } from './stranded.js';

/** What became of a post: where it stands, or why it was refused. */
export type Posted = { path: string; same: boolean; failure: null } | { failure: Failure };

/** A form that somebody writes in, and what its page can do with it. */
export type Sheet<Field extends string> = {
  /** The path of the form, by which its drafts are found again. */
  place: string;
  scope: Scope & { community: string };
  values: Values<Field>;
  /** The fields that people write in. */
  texts: readonly Field[];
  /** Something new, of which a draft is kept. */
  isNew?: boolean;
  /** Without it, the form is plain text alone: it looks as it is typed. */
  preview?: () => Promise<Outcome<Record<string, string>>>;
  post: () => Promise<Posted>;
  show: (form: Form<Field>) => Promise<PageAnswer>;
};

type Opening<Field extends string> = {
  /** Drafts to choose from, and the one that is asked for. */
  offers?: readonly DraftOfferFragment[];
  draft?: unknown;
  blank: Values<Field>;
};

type Answer = Promise<PageAnswer | RedirectAnswer>;

/** Between pressing a button and a post: nothing typed is lost, and what could name somebody is asked about once. */
@Injectable()
export class WritingDesk {
  constructor(
    private readonly operations: Operations,
    private readonly kept: KeptDrafts,
    private readonly drafts: OwnDrafts,
    private readonly stranded: Stranded,
  ) {}

  /** A form as it is opened: with what was typed before signing in, with a draft, or blank. */
  async open<Field extends string>(
    visit: Visit,
    sheet: Pick<Sheet<Field>, 'place' | 'scope'>,
    { offers = [], draft = null, blank }: Opening<Field>,
  ): Promise<Form<Field>> {
    const opened = await this.drafts.opened(visit, sheet.scope, offers, draft);
    if (opened) return { values: valuesFrom(opened, blank) };
    return this.kept.take(visit, sheet.place, blank);
  }

  /** Does what the button says that was pressed. */
  async receive<Field extends string>(visit: Visit, sheet: Sheet<Field>, body: FormBody): Answer {
    if (body['action'] === 'preview') return this.preview(visit, sheet);
    if (body['action'] === 'draft') return this.saveDraft(visit, sheet);
    if (body['action'] === 'carry') return sheet.show({ values: sheet.values });
    const asked = await this.ask(visit, sheet, body['seen'] ?? '');
    if (asked) return this.again(visit, sheet, asked);
    const posted = await sheet.post();
    if (posted.failure) return this.again(visit, sheet, { failure: posted.failure });
    if (posted.same) return redirect(visit.href(posted.path));
    return this.again(visit, { ...sheet, values: { ...sheet.values, id: v7() } }, { second: true });
  }

  private async preview<Field extends string>(visit: Visit, sheet: Sheet<Field>): Answer {
    if (!sheet.preview) return this.again(visit, sheet, {});
    const { data, failure } = await sheet.preview();
    return this.again(visit, sheet, failure ? { failure } : { preview: data });
  }

  private async saveDraft<Field extends string>(visit: Visit, sheet: Sheet<Field>): Answer {
    const { scope, place, values } = sheet;
    const { data, failure } = await this.drafts.keep(visit, scope, place, values);
    if (failure) return this.refuse(visit, sheet, failure);
    return this.shown(visit, sheet, { values, ...(data && { savedAt: data }) });
  }

  /** What the person has not been asked about yet. */
  private async ask<Field extends string>(
    visit: Visit,
    { scope, values, texts }: Sheet<Field>,
    seen: string,
  ): Promise<Partial<Form<Field>> | null> {
    const written = texts.filter((field) => values[field].trim() !== '');
    if (written.length === 0) return null;
    const all = { texts: written.map((field) => values[field]) };
    const { data, failure } = await this.operations.preview(visit, CheckTextsDocument, all, scope);
    if (failure?.code === 'UNAUTHENTICATED') return { failure };
    // Too long or broken: that is said when it is posted, with everything else that is wrong.
    const found: Found[] = written.flatMap((field, index) =>
      foundIn(field, values[field], data?.checkTexts[index] ?? []),
    );
    return unasked(found, seen) ? { findings: found, seen: marksOf(found) } : null;
  }

  /** Shows the form again, with a draft of it kept in case the person goes elsewhere from here. */
  private async again<Field extends string>(
    visit: Visit,
    sheet: Sheet<Field>,
    state: Partial<Form<Field>>,
  ): Answer {
    const { scope, place, values, isNew } = sheet;
    if (isNew && state.failure?.code !== 'UNAUTHENTICATED')
      await this.drafts.keep(visit, scope, place, values);
    if (state.failure) return this.refuse(visit, sheet, state.failure);
    return this.shown(visit, sheet, { values, ...state });
  }

  private refuse<Field extends string>(visit: Visit, sheet: Sheet<Field>, failure: Failure): Answer {
    const { place, values } = sheet;
    return this.kept.answerRefusal(visit, place, { values, failure }, (form) =>
      this.shown(visit, sheet, form),
    );
  }

  /** The page itself may be gone meanwhile: the words are shown all the same, with what to do with them. */
  private async shown<Field extends string>(
    visit: Visit,
    sheet: Sheet<Field>,
    form: Form<Field>,
  ): Promise<PageAnswer> {
    try {
      return await sheet.show(form);
    } catch (error) {
      if (!(error instanceof PageFailure) || error.code === 'UNAUTHENTICATED') throw error;
      const code = form.failure?.code ?? error.code;
      return this.stranded.answer(visit, sheet.scope, { code, status: error.status }, sheet);
    }
  }
}
