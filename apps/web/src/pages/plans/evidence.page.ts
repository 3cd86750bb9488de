import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import { readFields, statusOf, type Form, type Values } from '../../forms/form.js';
import { sameWords } from '../../forms/same-words.js';
import { WritingDesk, type Posted } from '../../forms/writing-desk.js';
import type { Failure } from '../../graphql/failure.js';
import { AddEvidenceDocument, type ActionFormPageQuery } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { actionPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { actionToChange } from './action-to-change.js';
import { evidenceFields, EvidenceFormView, type EvidenceField } from './evidence-form.view.js';
import { pasted } from './pasted-address.js';
import type { ActionAddress } from './plan-address.js';

@Page('c/:community/plans/:plan/actions/:action/evidence')
export class EvidencePage {
  constructor(
    private readonly operations: Operations,
    private readonly writing: WritingDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: ActionAddress, @Query('then') then: unknown) {
    const data = await this.load(visit, at);
    const blank = { id: v7(), note: '', address: '', then: then === 'complete' ? 'complete' : '' };
    const sheet = { place: pathOf(at, 'evidence'), scope: at };
    const form = await this.writing.open(visit, sheet, { blank });
    return this.answer(at, data, form);
  }

  @Post()
  add(@Visited() visit: Visit, @Param() at: ActionAddress, @Body() body: FormBody) {
    const values = readFields(body, evidenceFields);
    return this.writing.receive<EvidenceField>(
      visit,
      {
        place: pathOf(at, 'evidence'),
        scope: at,
        values,
        texts: ['note'],
        post: () => this.post(visit, at, values),
        show: async (form) => this.answer(at, await this.load(visit, at), form),
      },
      body,
    );
  }

  private async post(visit: Visit, at: ActionAddress, values: Values<EvidenceField>): Promise<Posted> {
    const { id, note, address, then } = values;
    const host = visit.request.headers.host ?? '';
    const found = pasted(address, { host, community: at.community });
    const input = { id, actionId: at.action, note, ...found };
    const { data, failure } = await this.operations.run(visit, AddEvidenceDocument, { input }, at);
    if (failure) return { failure: atAddress(failure) };
    const added = data.addEvidence.evidence.find((one) => one.id === id);
    const same = !added || sameWords([added.note], [note]);
    const next = then === 'complete' ? pathOf(at, 'complete') : `${pathOf(at)}?done=evidence#evidence`;
    return { path: next, same, failure: null };
  }

  private load(visit: Visit, at: ActionAddress): Promise<ActionFormPageQuery> {
    return actionToChange(this.operations, visit, at, 'addEvidence');
  }

  private answer(at: ActionAddress, data: ActionFormPageQuery, form: Form<EvidenceField>) {
    const props = { community: at.community, action: data.action, form };
    return page(EvidenceFormView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

/** A thing here and a page elsewhere are typed in one field; that nothing was is said at the first. */
const atAddress = (failure: Failure): Failure => ({
  ...failure,
  problems: failure.problems.map(({ field, code, parameters }) => {
    if (field === 'note' && code === 'EMPTY') return { field: 'address', code, parameters };
    return { field: ['url', 'subject'].includes(field) ? 'address' : field, code, parameters };
  }),
});

const pathOf = ({ community, plan, action }: ActionAddress, ...rest: string[]): string =>
  actionPath(community, plan, action, ...rest);
