/**
 * Letters that look like a Latin letter or a digit, after Unicode’s confusables.txt: those of the alphabets that
 * names here are written in, and of those that are used to imitate them. Each row is a prototype and its doubles.
 * Capitals come first, because Η looks like H and its small form η like n.
 */
const CAPITALS = rows(`
  a ΑАᎪ
  b ΒВᏴ
  c СᏟϹ
  d Ꭰꓓᗞ
  e ΕЕᎬ
  f ϜҒ
  g ԌᏀ
  h ΗНᎻҺ
  j ЈᎫͿ
  k ΚКᏦ
  l ΙІӀᏞIꓡᎢ|
  m ΜМᎷϺ
  n Νꓠ
  o ΟОՕØ
  p ΡРᏢ
  q Ԛ
  r Ꭱꓣ
  s ЅᏚՏ
  t ΤТꓔ
  u ՍꓴЦ
  v ᏙѴ
  w ԜᎳ
  x ΧХ
  y ΥҮУᎩ
  z ΖᏃ
`);

const SMALL = rows(`
  a αаɑᴀ
  b вьƅʙβ
  c сϲᴄ
  d ԁɗđðᴅ
  e еєҽεᴇ
  f ғſꞙ
  g ɡցġᴳ
  h һнհħʜ
  j јϳ
  k кκĸᴋ
  l iıιіӏɩłǀ1∣⏐ⅼɪ
  m мᴍ
  n пոηɴ
  o оοσօ0øɵᴏө
  p рρⲣƿ
  q ԛզ
  r гᴦʀ
  s ѕςꜱƽ
  t тτŧᴛ
  u υսʋцᴜ
  v νѵᴠ
  w ԝωաѡᴡш
  x хχ
  y уүγʏ
  z ᴢʐ
  3 зʒӡ
  6 б
`);

const LIGATURES: [RegExp, string][] = [
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
];

/** Two texts that a hurried reader takes for each other have the same skeleton. */
export function skeletonOf(words: string): string {
  const letters = words.normalize('NFKC').normalize('NFD').replace(/\p{M}/gu, '');
  const small = replaced(letters, CAPITALS).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const latin = replaced(small, SMALL).replace(/[^\p{L}\p{N}]/gu, '');
  return LIGATURES.reduce((text, [pattern, prototype]) => text.replace(pattern, prototype), latin);
}

const replaced = (words: string, table: ReadonlyMap<string, string>): string =>
  [...words].map((letter) => table.get(letter) ?? letter).join('');

function rows(table: string): ReadonlyMap<string, string> {
  const pairs = table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(' ') as [string, string]);
  return new Map(pairs.flatMap(([prototype, doubles]) => [...doubles].map((double) => [double, prototype])));
}
