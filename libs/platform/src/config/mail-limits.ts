import { z } from 'zod';

/** What a mail provider takes from us before it becomes suspicious. */
export interface MailLimit {
  /** Mails in a minute, over all workers. */
  aMinute: number;
  /** Mails under way at once, over all workers. */
  atOnce: number;
}

/** By provider; `*` is each other domain by itself. */
export type MailLimits = ReadonlyMap<string, MailLimit>;

/** Calm enough for a sender whom nobody knows yet. Other domains have no limit unless `*` is set. */
const usual = 'google=300/10 microsoft=300/10 yahoo=200/5 apple=200/5 nhs=600/10';

const one = /^([a-z0-9.-]+|\*)=(\d{1,6})\/(\d{1,4})$/;

/** `google=300/10 *=60/2`: in a minute, and at once. */
export const mailLimits = z
  .string()
  .default(usual)
  .refine((value) => words(value).every((word) => one.test(word) && limitIn(word).atOnce > 0), {
    message: 'must be like google=300/10 *=60/2: mails in a minute, and at once',
  })
  .transform(
    (value): MailLimits => new Map(words(value).map((word) => [word.split('=')[0]!, limitIn(word)])),
  );

const words = (value: string) => value.split(/[\s,]+/).filter(Boolean);

function limitIn(word: string): MailLimit {
  const [, , aMinute, atOnce] = one.exec(word) ?? [];
  return { aMinute: Number(aMinute), atOnce: Number(atOnce) };
}
