import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Activity, Chain, Follows, Subjects, type Subject } from '#activity';
import { groupById, groupIsForEverybody, readThemes, viewingMember, type Group } from '#people';
import { AppError, ErrorCode, insertIfNew, limit, load, newId, notFound, readInput, text } from '#platform';
import { searchIndex } from '#search';
import { Drafts } from '#writing';
import { ideaProposed } from '../ideas.activity.js';
import { authorize, can } from '../ideas.policy.js';
import type { Workshop } from '../workshops/workshop.entity.js';
import { heldWorkshopOfTheme } from '../workshops/workshop.queries.js';
import { Idea, subjectOf } from './idea.entity.js';
import type { ProposeIdeaInput } from './ideas.inputs.js';
import { ideaInSight } from './idea.queries.js';
import { ideaEntry } from './ideas.search.js';

export const readers = { sentence: text(300), why: text(2_000, 0) };

/** For people who have come within the last week: enough for anybody who means it. */
const NEWCOMERS = { purpose: 'propose an idea as a newcomer', most: 5, minutes: 24 * 60 };

@Injectable()
export class Proposing {
  constructor(
    private readonly subjects: Subjects,
    private readonly chain: Chain,
    private readonly activity: Activity,
    private readonly follows: Follows,
    private readonly drafts: Drafts,
  ) {}

  async propose(input: ProposeIdeaInput): Promise<Idea> {
    const me = viewingMember();
    if (await ideaInSight(input.id)) return this.alreadyThere(input.id);
    authorize('idea.propose', null);
    const workshop = input.workshopThemeId ? await heldWorkshopOfTheme(input.workshopThemeId, 'share') : null;
    if (workshop) refuseUnlessOpenForIdeas(workshop);
    const source = input.source ? await this.sourceOf(input.source) : null;
    if (input.onBehalf) authorize('idea.propose-for-somebody', workshop ?? { facilitatorIds: [] });
    const themes = await readThemes(input.themeIds ?? []);
    const { id, sentence, why } = readInput(
      { id: input.id, sentence: input.sentence, why: input.why ?? '', themeIds: '', consent: '' },
      { ...readers, id: newId, themeIds: () => themes, consent: () => consentTo(input) },
    );
    const themeIds = 'value' in themes ? themes.value : [];
    const proposed = await insertIfNew(Idea, {
      id,
      sentence,
      why,
      language: input.language,
      themeIds,
      workshopThemeId: workshop ? input.workshopThemeId!.toLowerCase() : null,
      groupId: workshop ? workshop.groupId : (source?.groupId ?? null),
      raisedBy: me.id,
      consentedAt: input.onBehalf ? new Date() : null,
      answerFrom: workshop ? null : new Date(),
    });
    if (!proposed) return this.alreadyThere(id);
    await countForNewcomers();
    const idea = (await ideaInSight(id))!;
    if (source) await this.chain.link(source.subject, subjectOf(idea), me.id);
    await this.tell(idea, { workshop, source: source?.subject ?? null });
    return idea;
  }

  /** The group that reads what comes of this; null: everybody does. @throws AppError NOT_FOUND */
  async readersFrom(source: Subject): Promise<Group | null> {
    viewingMember();
    const { groupId } = await this.sourceOf(source);
    return (groupId && (await load(groupById, groupId))) || null;
  }

  private async tell(
    idea: Idea,
    { workshop, source }: { workshop: Workshop | null; source: Subject | null },
  ) {
    const me = viewingMember();
    await this.follows.follow(me.id, subjectOf(idea));
    if (workshop) await this.follows.follow(me.id, { kind: 'workshop', id: workshop.id });
    const places = [workshop?.id, source?.id, idea.groupId].filter((place) => typeof place === 'string');
    await this.activity.announce(ideaProposed, { thing: idea, actorId: me.id, places });
    if (idea.onBehalf)
      await this.activity.trace('idea.proposed-for-somebody', me, { subject: subjectOf(idea) });
    await searchIndex.put(ideaEntry(idea));
    await this.drafts.discard(idea.id);
  }

  /** The same id again: who raised it gets what is there, anybody else what an unknown id gets. */
  private async alreadyThere(id: string): Promise<Idea> {
    const idea = await ideaInSight(id);
    if (idea?.raisedBy !== viewingMember().id) throw notFound();
    return idea;
  }

  /** What it came from, and where that is. @throws AppError NOT_FOUND where the viewer may not see it */
  private async sourceOf({ kind, id }: Subject): Promise<{ subject: Subject; groupId: string | null }> {
    const subject = { kind, id: id.toLowerCase() };
    const care = this.subjects.careOf(kind);
    const visible = isUuid(id) && (await this.subjects.summaries([subject])).has(subject.id);
    const known = visible && (await care?.underCare([subject.id]))?.get(subject.id);
    if (!known) throw notFound();
    return {
      subject,
      // What is said where every member reads may be taken up by every member.
      groupId: known.groupId && (await load(groupIsForEverybody, known.groupId)) ? null : known.groupId,
    };
  }
}

/** While they are merged, those who lead the workshop still put in what was said in the room. */
function refuseUnlessOpenForIdeas(workshop: Workshop): void {
  if (workshop.phase === 'collect') return;
  if (workshop.phase === 'merge' && can('idea.propose-while-merging', workshop)) return;
  throw new AppError(ErrorCode.WRONG_PHASE);
}

const consentTo = ({ onBehalf, consent }: ProposeIdeaInput) =>
  onBehalf && !consent ? { refusal: { code: ErrorCode.CONSENT_NEEDED } } : { value: null };

/** Counted after the row was inserted, so that what is sent twice counts once. @throws AppError NEWCOMER_LIMIT */
async function countForNewcomers(): Promise<void> {
  const { id, newcomer } = viewingMember();
  if (!newcomer) return;
  try {
    await limit(NEWCOMERS, id);
  } catch (error) {
    throw error instanceof AppError ? new AppError(ErrorCode.NEWCOMER_LIMIT) : error;
  }
}
