import { ErrorCode, invalid, readInput, text, type Problem } from '#platform';
import type { CreateGroupInput } from './groups.inputs.js';

type WordsOfGroup = Pick<
  CreateGroupInput,
  'nameEn' | 'nameCy' | 'descriptionEn' | 'descriptionCy' | 'questionEn' | 'questionCy'
>;
type RulesOfGroup = Pick<CreateGroupInput, 'access' | 'hidden' | 'withoutStaff' | 'perspectives'>;

export const REASON_MAX = 500;
export const ANSWER_MAX = 1_000;

const name = text(100);
const description = text(500, 0);
const question = text(300, 0);

/** @throws AppError INVALID, with every problem at once */
export function readGroup(input: WordsOfGroup & RulesOfGroup): WordsOfGroup & RulesOfGroup {
  const problems = [...oneSided(input), ...contradictions(input)];
  const words = readInput(input, {
    nameEn: name,
    nameCy: name,
    descriptionEn: description,
    descriptionCy: description,
    questionEn: question,
    questionCy: question,
  });
  if (problems.length > 0) throw invalid(problems);
  const { access, hidden, withoutStaff, perspectives } = input;
  return { ...words, access, hidden, withoutStaff, perspectives: [...new Set(perspectives)].sort() };
}

/** Welsh is never treated less favourably than English, nor the other way round. */
function oneSided(input: WordsOfGroup): Problem[] {
  const pairs = [
    ['descriptionEn', 'descriptionCy'],
    ['questionEn', 'questionCy'],
  ] as const;
  return pairs.flatMap(([en, cy]) => {
    const [english, welsh] = [input[en].trim(), input[cy].trim()];
    if ((english === '') === (welsh === '')) return [];
    return [{ field: english === '' ? en : cy, code: ErrorCode.EMPTY }];
  });
}

function contradictions({ access, hidden, withoutStaff, perspectives }: RulesOfGroup): Problem[] {
  const problems: Problem[] = [];
  if (hidden && access !== 'closed') problems.push({ field: 'hidden', code: ErrorCode.BAD_CHOICE });
  if (withoutStaff && perspectives.includes('staff'))
    problems.push({ field: 'perspectives', code: ErrorCode.BAD_CHOICE });
  return problems;
}
