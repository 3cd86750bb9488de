import { translator, type Language } from '#platform';

/** What stands where the name of somebody who has left stood. */
export const formerMember: Record<Language, string> = {
  en: translator('en')('person.left'),
  cy: translator('cy')('person.left'),
};
