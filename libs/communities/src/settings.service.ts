import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { Community, Member, peoplePolicy, viewer, viewingMember } from '#people';
import { entities, ErrorCode, notFound, query, queryOne, readInput, text, type Reader } from '#platform';
import type { UpdateCommunityInput } from './communities.inputs.js';
import { domains, line } from './readers.js';
import { CommunitySettings } from './settings.node.js';

export const NAME_MAX = 120;
const WELCOME_MAX = 1_000;

type Kept = Omit<CommunitySettings, 'team'>;

@Injectable()
export class Settings {
  constructor(private readonly activity: Activity) {}

  /** For admins. @throws AppError NOT_FOUND for everybody else */
  async here(): Promise<CommunitySettings> {
    viewingMember();
    if (!peoplePolicy.can('community.update', null)) throw notFound();
    const team = await entities(
      Member,
      sql`select * from member m where m.tenant_id = current_tenant() and left_at is null and suspended_at is null and exists (
            select from appointment a where a.member_id = m.id and a.role in ('admin', 'lead'))
           order by display_name`,
    );
    return Object.assign(new CommunitySettings(), await kept(), { team });
  }

  async update(input: UpdateCommunityInput): Promise<Community> {
    const member = viewingMember();
    peoplePolicy.authorize('community.update', null);
    const { id } = viewer().community!;
    await query(sql`select from community where id = ${id} for no key update`);
    const before = await kept();
    const after: Kept = { ...before, ...given(input), ...wordsIn(input, before) };
    const changed = keys(after).filter((key) => String(after[key]) !== String(before[key]));
    if (changed.length > 0) {
      await save(id, after);
      await this.activity.trace('community.updated', member, {
        subject: { kind: 'community', id },
        details: { changed },
      });
    }
    const [community] = await entities(Community, sql`select * from community where id = ${id}`);
    return community!;
  }
}

const kept = async (): Promise<Kept> =>
  (await queryOne<Kept>(sql`
    select name_en as "nameEn", name_cy as "nameCy", welcome_en as "welcomeEn", welcome_cy as "welcomeCy",
           mail_content as "mailContent", digest_frequency as "digestFrequency", staff_domains as "staffDomains",
           idea_answer_days as "ideaAnswerDays", small_numbers as "smallNumbers"
      from community where id = ${viewer().community!.id}`))!;

const keys = (settings: Kept) => Object.keys(settings) as (keyof Kept)[];

/** Choices that were made; what isn't mentioned stays. */
const given = ({ mailContent, digestFrequency }: UpdateCommunityInput): Partial<Kept> => ({
  ...(mailContent && { mailContent }),
  ...(digestFrequency && { digestFrequency }),
});

function wordsIn(input: UpdateCommunityInput, before: Kept) {
  const { nameEn, nameCy, welcomeEn, welcomeCy, staffDomains } = input;
  return readInput(
    {
      nameEn: nameEn ?? before.nameEn,
      nameCy: nameCy ?? before.nameCy,
      welcomeEn: welcomeEn ?? before.welcomeEn,
      welcomeCy: welcomeCy ?? before.welcomeCy,
      staffDomains: (staffDomains ?? before.staffDomains).join('\n'),
      ideaAnswerDays: String(input.ideaAnswerDays ?? before.ideaAnswerDays),
      smallNumbers: String(input.smallNumbers ?? before.smallNumbers),
    },
    {
      nameEn: line(NAME_MAX),
      nameCy: line(NAME_MAX),
      welcomeEn: text(WELCOME_MAX, 0),
      welcomeCy: text(WELCOME_MAX, 0),
      staffDomains: domains,
      ideaAnswerDays: numberFrom(1, 365),
      // What was told before would tell more beside what is told with a lower one.
      smallNumbers: numberFrom(before.smallNumbers, 100),
    },
  );
}

const numberFrom =
  (min: number, max: number): Reader<number> =>
  (typed) => {
    const value = Number(typed);
    const fits = value >= min && value <= max;
    return fits ? { value } : { refusal: { code: ErrorCode.BAD_NUMBER, parameters: { min, max } } };
  };

const save = (id: string, settings: Kept) =>
  query(sql`
    update community
       set name_en = ${settings.nameEn}, name_cy = ${settings.nameCy},
           welcome_en = ${settings.welcomeEn}, welcome_cy = ${settings.welcomeCy},
           mail_content = ${settings.mailContent}, digest_frequency = ${settings.digestFrequency},
           staff_domains = ${settings.staffDomains},
           idea_answer_days = ${settings.ideaAnswerDays}, small_numbers = ${settings.smallNumbers}
     where id = ${id}`);
