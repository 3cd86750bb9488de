import { ErrorCode, refused, type Reader } from '#platform';

const MOST = 2_000;

/** A page elsewhere, http or https; null where none was typed. */
export const webAddress: Reader<string | null> = (typed) => {
  const tidy = typed.trim();
  if (tidy === '') return { value: null };
  const address = URL.canParse(tidy) ? new URL(tidy) : null;
  if (!address || !['http:', 'https:'].includes(address.protocol) || address.username || address.password)
    return refused(ErrorCode.BAD_LINK);
  const over = address.href.length - MOST;
  return over > 0 ? refused(ErrorCode.TOO_LONG, { max: MOST, over }) : { value: address.href };
};
