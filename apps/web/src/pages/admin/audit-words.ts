import { isMessageKey, type Translate } from '#platform';

/** What has no words is told by its code. */
export function kindInWords(t: Translate, kind: string): string {
  const key = `audit.${kind}`;
  return isMessageKey(key) ? t(key) : kind;
}
