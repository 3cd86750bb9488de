import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Profiles, viewingMember, type Profile } from '#people';
import { AppError, ErrorCode, query, queryOne } from '#platform';

@Injectable()
export class RulesAcceptance {
  constructor(private readonly profiles: Profiles) {}

  /** @throws AppError RULES_CHANGED where there are others now than those that were read */
  async accept(version: number): Promise<Profile> {
    const { id } = viewingMember();
    const row = await queryOne<{ current: number }>(sql`
      select coalesce(max(version), 0) as current from ground_rules`);
    if (version !== row!.current) throw new AppError(ErrorCode.RULES_CHANGED);
    await query(sql`
      update member set rules_version = ${version}
       where tenant_id = current_tenant() and id = ${id} and rules_version < ${version}`);
    return this.profiles.own();
  }
}
