import i18next from 'i18next';
import * as cy from './cy/index.js';
import * as en from './en/index.js';
import type { Language } from './language.js';
import { phrases } from './phrases.js';
import type { EnglishWords, MessageKey } from './words.js';

const catalogue = i18next.createInstance();

void catalogue.init({
  initAsync: false,
  lng: 'en',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: {
    en: { translation: merge(en) },
    cy: { translation: merge(cy) },
  },
});

export type Parameters = Record<string, string | number>;

export type Translate = (key: MessageKey, parameters?: Parameters) => string;

/** What each community calls by its own name. Sentences of the catalogue hold them as `{{plan}}` and so on. */
export const localTerms = ['plan', 'worker', 'person', 'safety'] as const;
export type LocalTerm = (typeof localTerms)[number];
export type LocalWords = Partial<Record<LocalTerm, string>>;

const plain: Record<Language, Translate> = {
  en: phrases('en', catalogue.getFixedT('en')),
  cy: phrases('cy', catalogue.getFixedT('cy')),
};

const usualWords: Record<Language, LocalWords> = { en: usualIn('en'), cy: usualIn('cy') };

const translators: Record<Language, Translate> = {
  en: withWords('en', usualWords.en),
  cy: withWords('cy', usualWords.cy),
};

/**
 * Words in one language, with a community's own where it has any. Values are put in as they are: whoever shows
 * them escapes them (React does).
 */
export const translator = (language: Language, local?: LocalWords): Translate =>
  local ? withWords(language, { ...usualWords[language], ...local }) : translators[language];

function withWords(language: Language, words: LocalWords): Translate {
  return (key, parameters) => plain[language](key, { ...words, ...parameters });
}

function usualIn(language: Language): LocalWords {
  return Object.fromEntries(localTerms.map((term) => [term, plain[language](`localWord.${term}`)]));
}

/** For keys made from data (an error's code, a fact's kind); a test in test/guards/ proves that they all exist. */
export const isMessageKey = (key: string): key is MessageKey =>
  catalogue.exists(key, { lng: 'en', count: 1 });

/** The English catalogue as one flat object. */
export const englishWords = (): EnglishWords => merge(en) as EnglishWords;

/** The Welsh catalogue as one flat object. */
export const welshWords = (): Record<string, string> => merge(cy);

function merge(areas: Record<string, Record<string, string>>): Record<string, string> {
  return Object.assign({}, ...Object.values(areas)) as Record<string, string>;
}
