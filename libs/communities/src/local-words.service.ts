import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { peoplePolicy, viewer, viewingMember } from '#people';
import { ErrorCode, invalid, query, readInput, type Problem } from '#platform';
import type { LocalWordInput, UpdateLocalWordsInput } from './communities.inputs.js';
import { localWordsFrom, type LocalWord, type OwnWord } from './local-word.js';
import { line } from './readers.js';

const WORD_MAX = 60;

@Injectable()
export class LocalWordsService {
  constructor(private readonly activity: Activity) {}

  /** Those terms that are named; empty in both languages means the usual word again. */
  async update({ words }: UpdateLocalWordsInput): Promise<LocalWord[]> {
    const member = viewingMember();
    peoplePolicy.authorize('community.update', null);
    const read = readWords(words);
    await query(sql`select from community where id = ${viewer().community!.id} for no key update`);
    const before = localWordsFrom(await ownWords());
    for (const word of read) await save(word);
    const after = localWordsFrom(await ownWords());
    const changed = after.filter((word, place) => !sameWord(word, before[place]!)).map(({ term }) => term);
    if (changed.length > 0)
      await this.activity.trace('local-words.updated', member, {
        subject: { kind: 'community', id: viewer().community!.id },
        details: { changed },
      });
    return after;
  }
}

const ownWords = () => query<OwnWord>(sql`select term, en, cy from local_word`);

const sameWord = (one: LocalWord, other: LocalWord) =>
  one.en === other.en && one.cy === other.cy && one.own === other.own;

/** @throws AppError INVALID with fields such as `words.plan.en` */
function readWords(words: readonly LocalWordInput[]): OwnWord[] {
  const tidy = words.map(readWord);
  const problems = tidy.flatMap(halfWritten);
  if (problems.length > 0) throw invalid(problems);
  return tidy;
}

function readWord({ term, en, cy }: LocalWordInput): OwnWord {
  const fields = { en: `words.${term}.en`, cy: `words.${term}.cy` };
  const read: Record<string, string> = readInput(
    { [fields.en]: en, [fields.cy]: cy },
    { [fields.en]: line(WORD_MAX, 0), [fields.cy]: line(WORD_MAX, 0) },
  );
  return { term, en: read[fields.en]!, cy: read[fields.cy]! };
}

/** A word in one language alone would leave the readers of the other with the usual one. */
const halfWritten = ({ term, en, cy }: OwnWord): Problem[] =>
  (en === '') === (cy === '')
    ? []
    : [{ field: `words.${term}.${en === '' ? 'en' : 'cy'}`, code: ErrorCode.EMPTY }];

const save = ({ term, en, cy }: OwnWord) =>
  en === ''
    ? query(sql`delete from local_word where term = ${term}`)
    : query(sql`
        insert into local_word as w (term, en, cy) values (${term}, ${en}, ${cy})
        on conflict (tenant_id, term) do update set en = excluded.en, cy = excluded.cy`);
