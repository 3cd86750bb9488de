import { Injectable } from '@nestjs/common';
import type { ErrorCode } from '../graphql/failure.js';
import { StrandedPageDocument } from '../graphql/generated.js';
import { Operations } from '../graphql/operations.js';
import { StrandedView } from '../pages/discussion/stranded.view.js';
import { frameOf } from '../visit/frame.js';
import { page, type PageAnswer } from '../visit/page.js';
import type { Visit } from '../visit/visit.js';

type Refusal = { code: ErrorCode; status: number };
type Words = {
  values: Readonly<Record<string, string>>;
  texts: readonly string[];
  isNew?: boolean | undefined;
};

/** Where somebody lands who wrote for a place that is closed, moved or hidden meanwhile. */
@Injectable()
export class Stranded {
  constructor(private readonly operations: Operations) {}

  async answer(
    visit: Visit,
    scope: { community: string },
    { code, status }: Refusal,
    { values, texts, isNew }: Words,
  ): Promise<PageAnswer> {
    const data = await this.operations.dataOf(visit, StrandedPageDocument, scope, scope);
    const typed = texts.map((field) => values[field] ?? '').filter((text) => text.trim() !== '');
    const groups = data.community.groups.filter(({ viewerCan }) => viewerCan.startThread);
    const props = {
      community: scope.community,
      code,
      typed,
      draft: isNew ? (values['id'] ?? '') : null,
      groups,
    };
    return page(StrandedView, props, { frame: frameOf(data), status });
  }
}
