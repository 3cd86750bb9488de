import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { v7 } from 'uuid';
import {
  apiLanguage,
  chosenIn,
  listOf,
  readFields,
  statusOf,
  type Form,
  type Values,
} from '../../forms/form.js';
import { sameWords } from '../../forms/same-words.js';
import { WritingDesk, type Posted, type Sheet } from '../../forms/writing-desk.js';
import {
  PreviewDocument,
  StartThreadDocument,
  type StartPageQuery,
  type ThreadKind,
} from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { groupPath, threadPath } from '../../ui/paths.js';
import type { FormBody } from '../../visit/form-body.js';
import { frameOf } from '../../visit/frame.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { groupToWriteIn, type GroupAddress } from './group-to-write-in.js';
import { StartThreadView, type StartThreadField } from './start-thread.view.js';

const fields: StartThreadField[] = ['id', 'kind', 'title', 'body', 'citation', 'language'];

@Page('c/:community/groups/:group/start')
export class StartThreadPage {
  constructor(
    private readonly operations: Operations,
    private readonly desk: WritingDesk,
  ) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: GroupAddress, @Query() asked: Record<string, unknown>) {
    const data = await this.load(visit, at);
    const form = await this.desk.open(
      visit,
      { place: pathOf(at), scope: at },
      { offers: data.draftsAt, draft: asked['draft'], blank: blank(visit, asked['kind']) },
    );
    return this.answer(at, data, form);
  }

  @Post()
  start(@Visited() visit: Visit, @Param() at: GroupAddress, @Body() body: FormBody) {
    const values = { ...blank(visit), ...readFields(body, fields), themes: chosenIn(body, 'themes') };
    return this.desk.receive(visit, this.sheet(visit, at, values), body);
  }

  private sheet(visit: Visit, at: GroupAddress, values: Values<StartThreadField>): Sheet<StartThreadField> {
    return {
      place: pathOf(at),
      scope: at,
      values,
      texts: ['title', 'body'],
      isNew: true,
      preview: () => this.preview(visit, at, values),
      post: () => this.post(visit, at, values),
      show: async (form) => this.answer(at, await this.load(visit, at), form),
    };
  }

  private async preview(visit: Visit, at: GroupAddress, values: Values<StartThreadField>) {
    const variables = { markdown: values.body };
    const { data, failure } = await this.operations.preview(visit, PreviewDocument, variables, at);
    return failure ? { data: null, failure } : { data: { body: data.preview }, failure: null };
  }

  private async post(visit: Visit, at: GroupAddress, values: Values<StartThreadField>): Promise<Posted> {
    const { id, title, body, language } = values;
    const kind = kindIn(values.kind);
    const cites = kind === 'ANNOUNCEMENT' && values.citation.trim() !== '';
    const input = {
      id,
      groupId: at.group,
      title,
      body,
      kind,
      language: apiLanguage(language),
      themeIds: listOf(values.themes),
      citation: cites ? values.citation : null,
    };
    const { data, failure } = await this.operations.run(visit, StartThreadDocument, { input }, at);
    if (failure) return { failure };
    const thread = data.startThread;
    const same = sameWords([thread.title, thread.body], [title, body]);
    return { path: threadPath(at.community, thread.id), same, failure: null };
  }

  private load(visit: Visit, at: GroupAddress): Promise<StartPageQuery> {
    return groupToWriteIn(this.operations, visit, at, { permission: 'startThread', place: pathOf(at) });
  }

  private answer(at: GroupAddress, data: StartPageQuery, form: Form<StartThreadField>) {
    const { group, community, draftsAt } = data;
    const drafts = draftsAt.filter(({ id }) => id !== form.values.id);
    const props = { community: at.community, group, themes: community.themes, drafts, form };
    return page(StartThreadView, props, { frame: frameOf(data), status: statusOf(form) });
  }
}

const pathOf = (at: GroupAddress): string => groupPath(at.community, at.group, 'start');

const kinds = ['DISCUSSION', 'QUESTION', 'ANNOUNCEMENT'] as const satisfies ThreadKind[];

const kindIn = (value: unknown) => kinds.find((kind) => kind === value) ?? 'DISCUSSION';

const blank = (visit: Visit, kind?: unknown): Values<StartThreadField> => ({
  id: v7(),
  kind: kindIn(kind),
  title: '',
  body: '',
  citation: '',
  themes: '',
  language: visit.language.toUpperCase(),
});
