import { ErrorCode, skeletonOf, type Problem } from '#platform';

export const NAME_MIN = 2;
export const NAME_MAX = 40;

type Refusal = Omit<Problem, 'field'>;

/** What a name looks like: no two people of a community have the same. */
export const displayKey = skeletonOf;

/** A name that others can read, and that doesn't say whose mailbox is behind it. For `readInput`. */
export const displayName =
  (email: string) =>
  (typed: string): { value: string } | { refusal: Refusal } => {
    const name = typed.normalize('NFC').replace(/ +/g, ' ').trim();
    const refusal = refusalOf(name, email);
    return refusal ? { refusal } : { value: name };
  };

function refusalOf(name: string, email: string): Refusal | null {
  const { length } = [...name];
  if (name === '') return { code: ErrorCode.EMPTY };
  if (length > NAME_MAX)
    return { code: ErrorCode.TOO_LONG, parameters: { max: NAME_MAX, over: length - NAME_MAX } };
  if (!isReadable(name)) return { code: ErrorCode.NAME_NOT_READABLE };
  if (length < NAME_MIN) return { code: ErrorCode.TOO_SHORT, parameters: { min: NAME_MIN } };
  return givesAway(name, email) ? { code: ErrorCode.NAME_IS_ADDRESS } : null;
}

/** No sign that can't be seen or that turns text round, no pile of accents, and something to pronounce. */
const isReadable = (name: string) => !unseen.test(name) && !piledUp.test(name) && displayKey(name) !== '';

const unseen =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFC\uFFFD]|(?! )\p{Zs}/u;
const piledUp = /^\p{M}|\p{M}{3}|\p{Me}/u;

function givesAway(name: string, email: string): boolean {
  if (address.test(name.normalize('NFKC'))) return true;
  const [local = ''] = email.split('@');
  const [mailbox = ''] = local.split('+');
  return [local, mailbox].some((part) => displayKey(part) !== '' && displayKey(part) === displayKey(name));
}

const address = /[^\s@]@[^\s@]+\.[^\s@]/;
