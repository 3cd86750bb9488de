import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { ErrorCode, query, queryOne, readInput, text, type Reader } from '#platform';
import { displayName } from './display-name.js';
import { claimName } from './names.js';
import { Profile, WelcomeStep, type UpdateProfileInput } from './profile.node.js';
import { viewingAccount, viewingMember, type PerspectiveName } from './viewer.js';

const WORDS_MAX = 100;

interface ProfileRow {
  display_name: string;
  perspective: PerspectiveName | null;
  perspective_words: string | null;
  perspective_consented_at: Date | null;
  accepted_rules: boolean;
  welcome_steps: WelcomeStep[];
}

/** What members say of themselves. Only `own()` gives it out, and only to themselves. */
@Injectable()
export class Profiles {
  async own(): Promise<Profile> {
    const row = await queryOne<ProfileRow>(sql`
      select m.display_name, m.perspective, m.perspective_words, m.perspective_consented_at, m.welcome_steps,
             m.rules_version >= coalesce((select max(version) from ground_rules), 0) as accepted_rules
        from member m where m.tenant_id = current_tenant() and m.id = ${viewingMember().id}`);
    return profileOf(row!);
  }

  async update(input: UpdateProfileInput): Promise<Profile> {
    const { id } = viewingMember();
    const { email } = viewingAccount();
    const { name, words } = readProfile(input, email);
    const key = await claimName(name, id);
    const perspective = input.perspective ?? null;
    await query(sql`
      update member
         set display_name = ${name}, display_key = ${key}, perspective = ${perspective}, perspective_words = ${words},
             perspective_consented_at = case
               when ${perspective}::text is null then null
               when perspective is not distinct from ${perspective} then perspective_consented_at
               else now() end
       where tenant_id = current_tenant() and id = ${id}`);
    await this.speak(input);
    await this.markDone(id, [WelcomeStep.NAME, ...(perspective ? [WelcomeStep.PERSPECTIVE] : [])]);
    return this.own();
  }

  async completeStep(step: WelcomeStep): Promise<Profile> {
    const { id } = viewingMember();
    if (step !== WelcomeStep.RULES) await this.markDone(id, [step]);
    return this.own();
  }

  /** Left out, the language stays what it is; null is both. */
  private async speak({ language }: UpdateProfileInput): Promise<void> {
    if (language !== undefined)
      await query(sql`update account set language = ${language} where id = ${viewingAccount().id}`);
  }

  private async markDone(memberId: string, steps: WelcomeStep[]): Promise<void> {
    await query(sql`
      update member set welcome_steps = array(select distinct unnest(welcome_steps || ${steps}::text[]))
       where tenant_id = current_tenant() and id = ${memberId} and not welcome_steps @> ${steps}::text[]`);
  }
}

function readProfile(input: UpdateProfileInput, email: string): { name: string; words: string | null } {
  const ownWords = input.perspective === 'own_words';
  const { displayName: name, perspectiveWords } = readInput(
    {
      displayName: input.displayName,
      perspectiveWords: input.perspectiveWords ?? '',
      perspectiveConsent: !input.perspective || input.perspectiveConsent ? 'yes' : '',
    },
    {
      displayName: displayName(email),
      perspectiveWords: ownWords ? text(WORDS_MAX) : anything,
      perspectiveConsent: consent,
    },
  );
  return { name, words: ownWords ? perspectiveWords : null };
}

const anything: Reader<string> = (value) => ({ value });

const consent: Reader<true> = (given) =>
  given ? { value: true } : { refusal: { code: ErrorCode.BAD_CHOICE } };

const profileOf = (row: ProfileRow): Profile =>
  Object.assign(new Profile(), {
    displayName: row.display_name,
    perspective: row.perspective,
    perspectiveWords: row.perspective_words,
    perspectiveConsentedAt: row.perspective_consented_at,
    acceptedRules: row.accepted_rules,
    welcomeSteps: stepsLeft(row),
  });

/** The rules come back whenever they change. */
const stepsLeft = ({ accepted_rules: accepted, welcome_steps: done }: ProfileRow): WelcomeStep[] =>
  Object.values(WelcomeStep).filter((step) =>
    step === WelcomeStep.RULES ? !accepted : !done.includes(step),
  );
