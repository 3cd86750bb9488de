/**
 * An error as one line for the log. Messages and parameters of database errors hold what people wrote,
 * so only codes and names are kept of those.
 */
export function describeForLog(error: unknown): string {
  if (!(error instanceof Error)) return `non-error thrown: ${typeof error}`;
  const { code, constraint, table } = (('driverError' in error && error.driverError) || error) as Record<
    string,
    unknown
  >;
  if ('driverError' in error || /^[0-9A-Z]{5}$/.test(String(code)))
    return `database error ${String(code)}${table ? ` on ${String(table)}` : ''}${constraint ? ` (${String(constraint)})` : ''} ${places(error)}`;
  return `${error.name}: ${error.message} ${places(error)}`;
}

const places = (error: Error) =>
  (error.stack ?? '')
    .split('\n')
    .filter(
      (line) =>
        line.trimStart().startsWith('at ') && !line.includes('node_modules') && !line.includes('node:'),
    )
    .slice(0, 4)
    .map((line) => line.trim())
    .join(' < ');
