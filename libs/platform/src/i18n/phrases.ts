import type { TFunction } from 'i18next';
import type { Language } from './language.js';

type Values = Record<string, string | number>;

/**
 * i18next finds the message and its plural form, once for each; the values are filled in here.
 * A page says a hundred things, and i18next's own interpolation took longer than everything else on it.
 */
export function phrases(language: Language, find: TFunction) {
  const forms = new Map<string, string>();
  const plural = new Intl.PluralRules(language);

  // English has words of its own for none where a message has them, as Welsh always does.
  const form = (key: string, count: string | number | undefined): string => {
    const number = typeof count === 'number' ? count : undefined;
    const name = number === undefined ? key : `${key} ${number === 0 ? 'zero' : plural.select(number)}`;
    let found = forms.get(name);
    if (found === undefined) {
      found = String(find(key, { count: number, skipInterpolation: true }));
      forms.set(name, found);
    }
    return found;
  };

  const numbers = new Intl.NumberFormat(language === 'cy' ? 'cy' : 'en-GB');
  const written = (value: string | number | undefined, format: string | undefined): string =>
    format === 'number' ? numbers.format(Number(value)) : String(value ?? '');

  return (key: string, values: Values = {}): string =>
    form(key, values.count).replace(placeholder, (_, name: string, format?: string) =>
      written(values[name], format),
    );
}

/** `{{name}}`, and `{{name, number}}` for a number as it is written in the language. */
const placeholder = /\{\{(\w+)(?:,\s*(number))?\}\}/g;
