import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql, { empty } from 'sql-template-tag';
import { Activity, Follows } from '#activity';
import { groupById, viewingMember, type Group } from '#people';
import {
  AppError,
  ErrorCode,
  insertIfNew,
  load,
  notFound,
  pageOf,
  query,
  rangeOf,
  type Page,
} from '#platform';
import { Drafts } from '#writing';
import { workshopOpened, workshopSubjectOf } from '../ideas.activity.js';
import { authorize, can } from '../ideas.policy.js';
import { editionOf } from './edition.js';
import { putFacilitators, readFacilitators } from './facilitators.js';
import { readWorkshop } from './workshop-form.js';
import { putThemes, replaceThemes, themesTyped } from './workshop-themes.js';
import { heldWorkshop, visibleWorkshops } from './workshop.queries.js';
import type { WorkshopTheme } from './workshop-theme.entity.js';
import { Workshop } from './workshop.entity.js';
import type { EditWorkshopInput, OpenWorkshopInput, WorkshopsArgs } from './workshops.inputs.js';
import { workshopById, workshopThemeById } from './workshops.loaders.js';

/** Two votes for each theme, and its two best ideas: as at the study’s event. */
const USUAL = 2;

@Injectable()
export class Workshops {
  constructor(
    private readonly activity: Activity,
    private readonly follows: Follows,
    private readonly drafts: Drafts,
  ) {}

  /** The workshop, if the viewer may see it. @throws AppError NOT_FOUND otherwise */
  async visibleTo(id: string): Promise<Workshop> {
    viewingMember();
    const workshop = await load(workshopById, id.toLowerCase());
    if (!workshop) throw notFound();
    return workshop;
  }

  /** @throws AppError NOT_FOUND where the viewer may not see its workshop */
  async themeVisibleTo(id: string): Promise<WorkshopTheme> {
    viewingMember();
    const theme = isUuid(id) ? await load(workshopThemeById, id.toLowerCase()) : undefined;
    if (!theme) throw notFound();
    await this.visibleTo(theme.workshopId);
    return theme;
  }

  /** The latest first, by the day on which they begin. */
  async all(args: WorkshopsArgs): Promise<Page<Workshop>> {
    viewingMember();
    const { limit, after } = rangeOf(args);
    const behind = after
      ? sql`and (w.starts_on, w.id) < (${after[0].slice(0, 10)}::date, ${after[1]}::uuid)`
      : empty;
    const ofPhase = args.phase ? sql`and w.phase = any(${args.phase}::text[])` : empty;
    const found = await visibleWorkshops(
      sql`${ofPhase} ${behind} order by w.starts_on desc, w.id desc limit ${limit}`,
    );
    return pageOf(found, args, ({ startsOn, id }) => [new Date(`${startsOn}T00:00:00Z`), id]);
  }

  /** Groups for whose people the viewer may open one. */
  async groupsToOpenFor(): Promise<Group[]> {
    const ids = viewingMember().visibleGroups.filter((groupId) => can('workshop.open', { groupId }));
    const groups = await Promise.all(ids.map((id) => load(groupById, id)));
    return groups
      .filter((group): group is Group => group?.closedAt === null)
      .sort((one, other) => one.position - other.position);
  }

  async open(input: OpenWorkshopInput): Promise<Workshop> {
    const me = viewingMember();
    const groupId = input.groupId?.toLowerCase() ?? null;
    if (groupId && !me.visibleGroups.includes(groupId)) throw notFound();
    authorize('workshop.open', { groupId });
    const others = await readFacilitators([...(input.facilitatorIds ?? []), me.id], groupId);
    const themes = await themesTyped(input.themes);
    const { language, tieRule } = input;
    const { votesPerTheme, bestPerTheme } = input;
    const read = readWorkshop(
      {
        ...input,
        words: input.words ?? '',
        notes: '',
        votesPerTheme: votesPerTheme ?? USUAL,
        bestPerTheme: bestPerTheme ?? USUAL,
      },
      themes,
      others,
    );
    const { workshop: written } = read;
    const opened = await insertIfNew(Workshop, { ...written, groupId, language, tieRule, openedBy: me.id });
    if (!opened) return this.alreadyOpen(written.id);
    await putThemes(written.id, read.themes ?? []);
    await this.leadBy(read.facilitatorIds ?? [], written.id);
    const [workshop] = await visibleWorkshops(sql`and w.id = ${written.id}`);
    await this.activity.announce(workshopOpened, {
      thing: workshop!,
      actorId: me.id,
      places: [workshop!.id, ...(groupId ? [groupId] : [])],
    });
    await this.activity.trace('workshop.opened', me, { subject: workshopSubjectOf(workshop!) });
    await this.drafts.discard(written.id);
    return workshop!;
  }

  async edit(input: EditWorkshopInput): Promise<Workshop> {
    const before = await heldWorkshop(input.workshopId, 'update');
    authorize('workshop.edit', before);
    refuseWhatIsFixed(before, input);
    if (input.seenEdition && input.seenEdition !== (await editionOf(before)))
      throw new AppError(ErrorCode.CHANGED_MEANWHILE);
    const themes = input.themes ? await themesTyped(input.themes) : null;
    const facilitators = input.facilitatorIds
      ? await readFacilitators(input.facilitatorIds, before.groupId)
      : null;
    const given = Object.fromEntries(
      Object.entries(input).filter(([, value]) => value !== undefined && value !== null),
    );
    const form = { ...before, ...given, id: undefined };
    const read = readWorkshop(form, themes, facilitators);
    const { workshop: written } = read;
    await query(sql`
      update workshop
         set title = ${written.title}, words = ${written.words}, notes = ${written.notes},
             starts_on = ${written.startsOn}::date, ends_on = ${written.endsOn}::date,
             votes_per_theme = ${written.votesPerTheme}, best_per_theme = ${written.bestPerTheme},
             tie_rule = ${form.tieRule}
       where id = ${before.id}`);
    if (read.themes) await replaceThemes(before.id, read.themes);
    if (read.facilitatorIds) await this.leadBy(read.facilitatorIds, before.id);
    await this.activity.trace('workshop.edited', viewingMember(), {
      subject: workshopSubjectOf(before),
      details: {
        changed: Object.keys(given).filter((name) => !['workshopId', 'seenEdition'].includes(name)),
      },
    });
    const [now] = await visibleWorkshops(sql`and w.id = ${before.id}`);
    return now!;
  }

  /** The same id again: whoever opened it gets what is there, anybody else what an unknown id gets. */
  private async alreadyOpen(id: string): Promise<Workshop> {
    const [workshop] = await visibleWorkshops(sql`and w.id = ${id}`);
    if (workshop?.openedBy !== viewingMember().id) throw notFound();
    return workshop;
  }

  /** They follow what they lead. */
  private async leadBy(memberIds: readonly string[], workshopId: string): Promise<void> {
    await putFacilitators(workshopId, memberIds);
    for (const memberId of memberIds)
      await this.follows.follow(memberId, workshopSubjectOf({ id: workshopId }));
  }
}

/** Whoever votes knows by which rules; what was collected keeps its place. @throws AppError WRONG_PHASE */
function refuseWhatIsFixed({ phase }: Workshop, input: EditWorkshopInput): void {
  const rules = [input.votesPerTheme, input.bestPerTheme, input.tieRule].some(
    (rule) => rule !== undefined && rule !== null,
  );
  const rulesStand = phase === 'vote' || phase === 'results';
  if ((rules && rulesStand) || (input.themes && phase !== 'planned'))
    throw new AppError(ErrorCode.WRONG_PHASE);
}
