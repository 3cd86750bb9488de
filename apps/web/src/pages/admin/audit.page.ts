import { Get, Param, Query } from '@nestjs/common';
import type { Values } from '../../forms/form.js';
import type { Failure } from '../../graphql/failure.js';
import { AuditPageDocument, type AuditPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { cursorIn } from '../../visit/cursor.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { auditFilters, AuditView, type AuditFilter } from './audit.view.js';

@Page('c/:community/admin/audit')
export class AuditPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(
    @Visited() visit: Visit,
    @Param('community') community: string,
    @Query() asked: Record<string, unknown>,
  ) {
    const values = filtersIn(asked);
    const after = cursorIn(asked['after']);
    const { data, failure } = await this.ask(visit, community, { ...given(values), after });
    if (data) return this.answer(data, { values }, after !== null);
    // Like the other admin pages: whoever may not read it learns of nothing.
    if (failure.code === 'FORBIDDEN') throw new PageFailure('NOT_FOUND');
    if (failure.code !== 'INVALID') throw new PageFailure(failure.code);
    const { kind, actor } = values;
    const without = await this.ask(visit, community, given({ kind, actor, from: '', to: '' }));
    if (without.failure) throw new PageFailure(without.failure.code);
    return this.answer(without.data, { values, failure }, false);
  }

  private ask(visit: Visit, community: string, variables: Variables) {
    return this.operations.run(visit, AuditPageDocument, { community, ...variables }, { community });
  }

  private answer(
    data: AuditPageQuery,
    form: { values: Values<AuditFilter>; failure?: Failure },
    paged: boolean,
  ) {
    const props = { community: data.community.slug, trail: data.auditTrail, form, paged };
    return page(AuditView, props, { frame: frameOf(data), status: form.failure ? 422 : 200 });
  }
}

type Variables = Partial<Record<'kind' | 'actorId' | 'from' | 'to' | 'after', string | null>>;

const filtersIn = (asked: Record<string, unknown>): Values<AuditFilter> =>
  Object.fromEntries(
    auditFilters.map((name) => [name, typeof asked[name] === 'string' ? asked[name] : '']),
  ) as Values<AuditFilter>;

const given = ({ kind, actor, from, to }: Values<AuditFilter>): Variables => ({
  kind: kind || null,
  actorId: actor || null,
  from: from || null,
  to: to || null,
});
