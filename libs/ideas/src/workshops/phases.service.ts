import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { splitByPerspective, viewingMember, type Counts } from '#people';
import { AppError, ErrorCode, invalid, query } from '#platform';
import { phaseFacts, workshopSubjectOf } from '../ideas.activity.js';
import { authorize } from '../ideas.policy.js';
import { phaseAfter } from '../choices.js';
import { countAndForget } from '../voting/counting.js';
import { shareOf } from '../voting/shares.js';
import { heldWorkshop, visibleWorkshops } from './workshop.queries.js';
import type { Workshop } from './workshop.entity.js';
import type { AdvanceWorkshopInput, RecordAttendanceInput } from './workshops.inputs.js';

const MOST = 10_000;

/** What those who lead a workshop do with it while it goes on. */
@Injectable()
export class Phases {
  constructor(private readonly activity: Activity) {}

  /** Forward only, one step at a time. Two who do it at once have done it once. */
  async advance({ workshopId, to }: AdvanceWorkshopInput): Promise<Workshop> {
    const before = await heldWorkshop(workshopId, 'update');
    authorize('workshop.advance', before);
    if (before.phase === to) return before;
    if (to === 'planned' || phaseAfter(before.phase) !== to) throw new AppError(ErrorCode.WRONG_PHASE);
    if (to === 'results') await countAndForget(before);
    else await query(sql`update workshop set phase = ${to} where id = ${before.id}`);
    const [now] = await visibleWorkshops(sql`and w.id = ${before.id}`);
    await this.tell(now!, before.phase, to);
    return now!;
  }

  /**
   * Of what was typed, the exact total is kept, and a split that may be told. Until the results are out nobody sees it
   * and it can be put right; then it stands, for what a correction changes would tell of few.
   */
  async recordAttendance({ workshopId, counts }: RecordAttendanceInput): Promise<Workshop> {
    const before = await heldWorkshop(workshopId, 'update');
    authorize('workshop.record-attendance', before);
    if (before.phase === 'results' && before.attended !== null) throw new AppError(ErrorCode.WRONG_PHASE);
    const read = readCounts(counts);
    const shares = splitByPerspective(read, before.fewest)?.map(shareOf) ?? null;
    const total = Object.values(read).reduce((sum, count) => sum + count, 0);
    await query(sql`
      update workshop set attended = ${total}, attended_shares = ${shares && JSON.stringify(shares)}::jsonb
       where id = ${before.id}`);
    const [now] = await visibleWorkshops(sql`and w.id = ${before.id}`);
    return now!;
  }

  /** Whoever put an idea in or follows one hears of the results, too. */
  private async tell(
    workshop: Workshop,
    from: Workshop['phase'],
    to: keyof typeof phaseFacts,
  ): Promise<void> {
    const me = viewingMember();
    const ideas =
      to === 'results'
        ? await query<{ id: string }>(sql`
            select i.id from idea i join workshop_theme t on t.tenant_id = i.tenant_id and t.id = i.workshop_theme_id
             where t.workshop_id = ${workshop.id}`)
        : [];
    const places = [
      workshop.id,
      ...(workshop.groupId ? [workshop.groupId] : []),
      ...ideas.map(({ id }) => id),
    ];
    await this.activity.announce(phaseFacts[to], { thing: workshop, actorId: me.id, places });
    await this.activity.trace('workshop.advanced', me, {
      subject: workshopSubjectOf(workshop),
      details: { from, to },
    });
  }
}

/** @throws AppError INVALID */
function readCounts(typed: RecordAttendanceInput['counts']): Counts {
  const names = typed.map(({ perspective }) => perspective ?? 'not_said');
  const isTwice = new Set(names).size < names.length;
  if (isTwice || typed.some(({ count }) => count < 0 || count > MOST))
    throw invalid([{ field: 'counts', code: ErrorCode.BAD_NUMBER, parameters: { min: 0, max: MOST } }]);
  if (typed.every(({ count }) => count === 0)) throw invalid([{ field: 'counts', code: ErrorCode.EMPTY }]);
  return Object.fromEntries(typed.map(({ perspective, count }) => [perspective ?? 'not_said', count]));
}
