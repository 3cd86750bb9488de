import { Injectable } from '@nestjs/common';
import { apiLanguage, type Form, type Values } from '../../forms/form.js';
import type { Posted, Sheet } from '../../forms/writing-desk.js';
import type { PageAnswer } from '../../visit/page.js';
import type { Failure } from '../../graphql/failure.js';
import {
  FilesOnFormDocument,
  ResourcePreviewDocument,
  type FileCardFragment,
  type TextHintFragment,
} from '../../graphql/generated.js';
import { Operations, type Outcome, type Scope } from '../../graphql/operations.js';
import { fileIdsIn, refusedFiles } from '../../visit/form-files.js';
import type { Visit } from '../../visit/visit.js';
import type { ResourceField } from './resource-form.js';

/** How a resource would look, and what could be said more plainly. */
export type LookedAt = { html: Record<string, string>; hints: readonly TextHintFragment[] };

/** One form about a resource: where it is, and what becomes of what is typed in it. */
type ResourceSheet<Field extends string> = Pick<Sheet<Field>, 'place' | 'scope' | 'texts' | 'isNew'> & {
  values: Values<Field | ResourceField>;
  post: () => Promise<Outcome<{ path: string; same: boolean }>>;
  /** @param looked what was found when it was looked at, before it is sent */
  show: (form: Form<Field>, looked: LookedAt | null) => Promise<PageAnswer>;
};

/** What the forms about resources have in common. */
@Injectable()
export class ResourceDesk {
  constructor(private readonly operations: Operations) {}

  /** The form as the writing desk takes it: looked at for hints, and sent unless something is missing. */
  sheet<Field extends string>(
    visit: Visit,
    { place, scope, values, texts, isNew, post, show }: ResourceSheet<Field>,
  ): Sheet<Field> {
    let looked: LookedAt | null = null;
    return {
      place,
      scope,
      values,
      texts,
      isNew,
      preview: async () => {
        const { data, failure } = await this.lookAt(visit, scope, values);
        looked = data;
        return failure ? { data: null, failure } : { data: data.html, failure: null };
      },
      post: () => this.send(visit, values, post),
      show: (form) => show(form, looked),
    };
  }

  /** The files that a form has so far. One that is forgotten since, as a day after a draft, drops out. */
  async filesOf(visit: Visit, scope: Scope, ids: string): Promise<FileCardFragment[]> {
    const asked = fileIdsIn(ids);
    if (asked.length === 0) return [];
    const { data } = await this.operations.run(visit, FilesOnFormDocument, { ids: asked }, scope);
    return [...(data?.files ?? [])];
  }

  private async lookAt(
    visit: Visit,
    scope: Scope,
    values: Values<ResourceField>,
  ): Promise<Outcome<LookedAt>> {
    const { summary, body, language } = values;
    const variables = {
      markdown: body,
      hasBody: body.trim() !== '',
      words: `${summary}\n\n${body}`,
      language: apiLanguage(language),
    };
    const { data, failure } = await this.operations.preview(visit, ResourcePreviewDocument, variables, scope);
    if (failure) return { data: null, failure };
    return { data: { html: { body: data.preview ?? '' }, hints: data.checkResource }, failure: null };
  }

  /** What can be said before the API is asked: a kind is missing, or a file was refused on its way. */
  private refusal(visit: Visit, { kind }: Values<ResourceField>): Failure | null {
    const files = refusedFiles(visit);
    const problems = [
      ...(kind === '' ? [{ field: 'kind', code: 'BAD_CHOICE' as const, parameters: {} }] : []),
      ...(files?.problems ?? []),
    ];
    return problems.length > 0 ? { code: files?.code ?? 'INVALID', problems } : null;
  }

  /** Whatever button was pressed: that a file did not arrive is said. */
  withRefusedFiles<Field extends string>(visit: Visit, form: Form<Field>): Form<Field> {
    const refused = refusedFiles(visit);
    if (!refused) return form;
    const others = form.failure?.problems.filter((problem) => !refused.problems.includes(problem)) ?? [];
    const code = form.failure?.code ?? refused.code;
    return { ...form, failure: { code, problems: [...others, ...refused.problems] } };
  }

  /** Sends it, unless something is missing. */
  private async send(
    visit: Visit,
    values: Values<ResourceField>,
    post: () => Promise<Outcome<{ path: string; same: boolean }>>,
  ): Promise<Posted> {
    const refused = this.refusal(visit, values);
    if (refused) return { failure: refused };
    const { data, failure } = await post();
    return failure ? { failure } : { ...data, failure: null };
  }
}
