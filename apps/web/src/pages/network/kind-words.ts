import { isMessageKey, type Translate } from '#platform';

/** What a kind of thing is called that comes from another community; itself where there is no word for it. */
export function networkKindInWords(t: Translate, kind: string): string {
  return kind === 'practice_change' ? t('kind.PRACTICE_CHANGE') : inWords(t, 'resourceKind', kind);
}

export const settingInWords = (t: Translate, setting: string): string =>
  inWords(t, 'resourceSetting', setting);

function inWords(t: Translate, what: 'resourceKind' | 'resourceSetting', value: string): string {
  const key = `${what}.${value.toUpperCase()}`;
  return isMessageKey(key) ? t(key) : value;
}
