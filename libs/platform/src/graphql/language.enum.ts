import { registerEnumType } from '@nestjs/graphql';

/** GraphQL's names for `Language`. */
export const LanguageEnum = { EN: 'en', CY: 'cy' } as const;

registerEnumType(LanguageEnum, { name: 'Language' });
