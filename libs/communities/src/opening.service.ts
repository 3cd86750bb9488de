import { Inject, Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { Community, OPENING_GIFTS, peoplePolicy, viewingAccount, type OpeningGift } from '#people';
import {
  actingIn,
  CONFIG,
  entities,
  ErrorCode,
  invalid,
  newId,
  notFound,
  query,
  readInput,
  text,
  type AppError,
  type Config,
} from '#platform';
import type { OpenCommunityInput } from './communities.inputs.js';
import { email, line, odsCode, slug } from './readers.js';
import { NAME_MAX } from './settings.service.js';

const MESSAGE_MAX = 1_000;

@Injectable()
export class Openings {
  constructor(
    private readonly activity: Activity,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(OPENING_GIFTS) private readonly gifts: OpeningGift[],
  ) {}

  /** Opens a community and invites its first admin; whoever opens it does not become a member. */
  async open(input: OpenCommunityInput): Promise<Community> {
    const { id: accountId } = viewingAccount();
    peoplePolicy.authorize('community.open', null);
    const { adminEmail, message, ...words } = readInput(input, {
      id: newId,
      nameEn: line(NAME_MAX),
      nameCy: line(NAME_MAX),
      slug,
      odsCode: odsCode(this.config.demo),
      adminEmail: email,
      message: text(MESSAGE_MAX, 0),
    });
    return actingIn(words.id, async () => {
      const [community] = await entities(
        Community,
        sql`insert into community (id, slug, name_en, name_cy, nation, ods_code, opened_by)
            values (${words.id}, ${words.slug}, ${words.nameEn}, ${words.nameCy}, ${input.nation}, ${words.odsCode},
                    ${accountId})
            on conflict do nothing returning *`,
      );
      if (!community) return this.alreadyOpened(words, accountId);
      await this.giveThemes();
      for (const gift of this.gifts) await gift.give();
      await this.inviteAdmin(adminEmail, message);
      await this.activity.trace('community.opened', openers, {
        subject: { kind: 'community', id: community.id },
        details: { odsCode: community.odsCode, nation: community.nation },
      });
      return community;
    });
  }

  /** Those of the study, to begin with. */
  private async giveThemes(): Promise<void> {
    await query(sql`
      insert into theme (id, name_en, name_cy, position)
      select gen_random_uuid(), name_en, name_cy, position from study_themes()`);
  }

  /** Joining sends what has not been sent, and makes the secret of its link then. */
  private async inviteAdmin(address: string, message: string): Promise<void> {
    await query(sql`
      insert into invitation (id, email, role, message, expires_at)
      values (${v7()}, ${address}, 'admin', ${message}, now() + interval '14 days')`);
  }

  /** The same id again: who opened it gets what is there, anybody else what an unknown id gets. */
  private async alreadyOpened(words: Pick<Community, 'id' | 'slug'>, accountId: string): Promise<Community> {
    const [known] = await entities(
      Community,
      sql`select * from community where id = ${words.id} and opened_by = ${accountId}`,
    );
    if (known) return known;
    throw await whatIsTaken(words);
  }
}

/** They act for the network, as nobody of the community. */
const openers = { id: null, roles: ['coordinator'] };

async function whatIsTaken({ id, slug: address }: Pick<Community, 'id' | 'slug'>): Promise<AppError> {
  const [same] = await query(sql`select from community where id = ${id}`);
  if (same) return notFound();
  const [neighbour] = await query(sql`select from community_at_the_door(${address})`);
  return invalid([
    neighbour
      ? { field: 'slug', code: ErrorCode.SLUG_TAKEN }
      : { field: 'odsCode', code: ErrorCode.ODS_CODE_TAKEN },
  ]);
}
