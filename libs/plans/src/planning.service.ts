import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity, Follows } from '#activity';
import { viewingMember } from '#people';
import {
  already,
  AppError,
  day,
  dayFrom,
  ErrorCode,
  insertIfNew,
  load,
  newId,
  notFound,
  pageOf,
  query,
  rangeOf,
  readInput,
  text,
  type Page,
  type PageArgs,
} from '#platform';
import { searchIndex } from '#search';
import { Plan, subjectOfPlan } from './plan.entity.js';
import { heldPlan, visiblePlans } from './plan.queries.js';
import { planOpened } from './plans.activity.js';
import type { EditPlanInput, OpenPlanInput } from './plans.inputs.js';
import { planById } from './plans.loaders.js';
import { authorize } from './plans.policy.js';
import { planEntry } from './plans.search.js';
import { memberHere } from './readers.js';

const words = { title: text(200), aim: text(1_000), summary: text(2_000, 0), startsOn: day };

/** Opening, changing and finding plans. */
@Injectable()
export class Planning {
  constructor(
    private readonly activity: Activity,
    private readonly follows: Follows,
  ) {}

  /** @throws AppError NOT_FOUND */
  async visibleTo(id: string): Promise<Plan> {
    viewingMember();
    const plan = await load(planById, id.toLowerCase());
    if (!plan) throw notFound();
    return plan;
  }

  /** Those that began last come first. */
  async plans(page: PageArgs): Promise<Page<Plan>> {
    const { limit, after } = rangeOf(page);
    const behind = after
      ? sql`and (p.starts_on, p.id) < (${after[0].slice(0, 10)}::date, ${after[1]}::uuid)`
      : sql``;
    const found = await visiblePlans(sql`${behind} order by p.starts_on desc, p.id desc limit ${limit}`);
    return pageOf(found, page, ({ startsOn, id }) => [new Date(`${startsOn}T00:00:00Z`), id]);
  }

  async open(input: OpenPlanInput): Promise<Plan> {
    const author = viewingMember();
    authorize('plan.open', null);
    const lead = await memberHere(input.leadId ?? author.id);
    const { leadId, ...read } = readInput(
      { ...input, summary: input.summary ?? '', leadId: '' },
      { id: newId, ...words, endsOn: dayFrom(input.startsOn), leadId: already(lead) },
    );
    const { language } = input;
    const opened = await insertIfNew(Plan, { ...read, leadId, language, authorId: author.id });
    if (!opened) return this.alreadyOpened(read.id);
    const [plan] = await visiblePlans(sql`and p.id = ${read.id}`);
    await this.follows.follow(leadId, subjectOfPlan(plan!));
    await this.activity.announce(planOpened, plan!);
    await this.activity.trace('plan.opened', author, { subject: subjectOfPlan(plan!) });
    await searchIndex.put(planEntry(plan!));
    return plan!;
  }

  async edit(input: EditPlanInput): Promise<Plan> {
    const before = await heldPlan(input.planId);
    authorize('plan.edit', before);
    if (input.seenAt !== undefined && input.seenAt?.getTime() !== before.editedAt?.getTime())
      throw new AppError(ErrorCode.CHANGED_MEANWHILE);
    const wanted = {
      title: input.title ?? before.title,
      aim: input.aim ?? before.aim,
      summary: input.summary ?? before.summary,
      startsOn: input.startsOn ?? before.startsOn,
      endsOn: input.endsOn ?? before.endsOn,
    };
    const lead = input.leadId ? await memberHere(input.leadId) : { value: before.leadId };
    const now = readInput(
      { ...wanted, leadId: '' },
      { ...words, endsOn: dayFrom(wanted.startsOn), leadId: already(lead) },
    );
    await query(sql`
      update plan
         set title = ${now.title}, aim = ${now.aim}, summary = ${now.summary}, starts_on = ${now.startsOn}::date,
             ends_on = ${now.endsOn}::date, lead_id = ${now.leadId}, edited_at = clock_timestamp()
       where id = ${before.id}`);
    const [plan] = await visiblePlans(sql`and p.id = ${before.id}`);
    await this.follows.follow(now.leadId, subjectOfPlan(before));
    await this.activity.trace('plan.edited', viewingMember(), {
      subject: subjectOfPlan(before),
      ...(now.leadId !== before.leadId && { details: { from: before.leadId, to: now.leadId } }),
    });
    await searchIndex.put(planEntry(plan!));
    return plan!;
  }

  async follow(id: string): Promise<Plan> {
    const plan = await this.visibleTo(id);
    authorize('plan.follow', plan);
    await this.follows.follow(viewingMember().id, subjectOfPlan(plan));
    return plan;
  }

  async unfollow(id: string): Promise<Plan> {
    const plan = await this.visibleTo(id);
    await this.follows.unfollow(viewingMember().id, subjectOfPlan(plan));
    return plan;
  }

  /** The same id again: its author gets what is there, anybody else what an unknown id gets. */
  private async alreadyOpened(id: string): Promise<Plan> {
    const plan = await this.visibleTo(id);
    if (plan.authorId !== viewingMember().id) throw notFound();
    return plan;
  }
}
