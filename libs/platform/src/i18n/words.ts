import type * as en from './en/index.js';

type Areas = typeof en;
type Intersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;

/** Every English message. Plurals carry CLDR suffixes: `replies_one`, `replies_other`. */
export type EnglishWords = Intersection<Areas[keyof Areas]>;

type EnglishPlural = `${string}_one` | `${string}_other`;
type Stem<Key> = Key extends `${infer Word}_other` ? Word : never;

/** What `t()` takes: a message, or the stem of a plural (with `count` among the parameters). */
export type MessageKey = Exclude<keyof EnglishWords, EnglishPlural> | Stem<keyof EnglishWords>;

type WelshPlural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The shape the Welsh catalogue must have: every message, and each plural in all six Welsh forms. */
export type Welsh<English> = Record<Exclude<keyof English, EnglishPlural>, string> &
  Record<`${Stem<keyof English>}_${WelshPlural}`, string>;
