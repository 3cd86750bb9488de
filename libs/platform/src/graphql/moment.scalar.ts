import { GraphQLISODateTime } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Nest’s DateTime takes whatever was sent; this one takes what is a moment, and PostgreSQL has it, too. */
export const Moment = new GraphQLScalarType<Date | null, unknown>({
  ...GraphQLISODateTime.toConfig(),
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
});

function read(sent: unknown): Date {
  const moment = new Date(typeof sent === 'string' ? sent : NaN);
  const year = moment.getUTCFullYear();
  if (year > 0 && year < 10_000) return moment;
  throw new GraphQLError('A DateTime is a moment such as 2026-12-03T09:54:33Z');
}
