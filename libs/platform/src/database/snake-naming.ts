import { DefaultNamingStrategy } from 'typeorm';

/** `lastPostAt` in TypeScript is `last_post_at` in SQL. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string): string {
    return custom || property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
