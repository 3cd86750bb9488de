const MOST = 2_000;

const names = new Map<string, string>();

/**
 * The name under which each connection keeps a statement parsed and planned, which costs more than running most of them.
 * Texts come from our code and are few; should they not be, further ones are sent anew each time.
 */
export function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size === MOST) return known;
  const name = `statement_${names.size}`;
  names.set(text, name);
  return name;
}
