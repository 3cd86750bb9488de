import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { peoplePolicy, viewer, viewingMember } from '#people';
import { AppError, entities, ErrorCode, query, readInput, text } from '#platform';
import type { PublishGroundRulesInput } from './communities.inputs.js';
import { GroundRules } from './ground-rules.entity.js';

const RULES_MAX = 20_000;

@Injectable()
export class AllGroundRules {
  constructor(private readonly activity: Activity) {}

  /** Those that hold; null where a community has none yet. */
  async current(): Promise<GroundRules | null> {
    const [newest] = await entities(
      GroundRules,
      sql`select * from ground_rules order by version desc limit 1`,
    );
    return newest ?? null;
  }

  /** Every version, newest first. */
  history(): Promise<GroundRules[]> {
    return entities(GroundRules, sql`select * from ground_rules order by version desc`);
  }

  /**
   * Makes the next version; the words that hold already are published once.
   * @throws AppError RULES_CHANGED where somebody else has published since the version that was looked at
   */
  async publish(input: PublishGroundRulesInput): Promise<GroundRules> {
    const member = viewingMember();
    peoplePolicy.authorize('community.publish-rules', null);
    const words = readInput(input, { textEn: text(RULES_MAX), textCy: text(RULES_MAX) });
    await query(sql`select from community where id = ${viewer().community!.id} for no key update`);
    const current = await this.current();
    if (current && current.textEn === words.textEn && current.textCy === words.textCy) return current;
    if (typeof input.basedOn === 'number' && input.basedOn !== (current?.version ?? 0))
      throw new AppError(ErrorCode.RULES_CHANGED);
    const [published] = await entities(
      GroundRules,
      sql`insert into ground_rules (version, text_en, text_cy, published_by)
          values (${(current?.version ?? 0) + 1}, ${words.textEn}, ${words.textCy}, ${member.id}) returning *`,
    );
    await this.activity.trace('ground-rules.published', member, {
      subject: { kind: 'community', id: viewer().community!.id },
      details: { version: published!.version },
    });
    return published!;
  }
}
