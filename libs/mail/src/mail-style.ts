import type { CSSProperties } from 'react';

const font = 'Arial, Helvetica, sans-serif';
const ink = '#212b32';
const breakable = { wordBreak: 'break-word', overflowWrap: 'anywhere' } as const;

/** Sizes are in em: they grow with the size of text a person has chosen. */
export const style = {
  page: { margin: 0, padding: 0, width: '100%', backgroundColor: '#f0f4f5' },
  pageCell: { padding: '24px 8px' },
  sheet: { width: '100%', maxWidth: 600, backgroundColor: '#ffffff', borderCollapse: 'collapse' },
  part: { padding: '24px 20px', fontFamily: font, color: ink, textAlign: 'left', ...breakable },
  laterPart: { borderTop: '8px solid #f0f4f5' },
  hidden: {
    display: 'none',
    fontSize: 1,
    lineHeight: '1px',
    maxHeight: 0,
    maxWidth: 0,
    opacity: 0,
    overflow: 'hidden',
  },
  title: { margin: '0 0 16px', fontSize: '1.625em', lineHeight: 1.25, fontWeight: 'bold' },
  community: {
    margin: '32px 0 8px',
    paddingTop: 24,
    borderTop: '1px solid #d8dde0',
    fontSize: '1.375em',
    lineHeight: 1.3,
    fontWeight: 'bold',
  },
  section: { margin: '24px 0 4px', fontSize: '1.1875em', lineHeight: 1.35, fontWeight: 'bold' },
  paragraph: { margin: '0 0 16px', fontSize: '1.125em', lineHeight: 1.5 },
  hint: { margin: '0 0 12px', fontSize: '1em', lineHeight: 1.5, color: '#4c6272' },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { margin: '0 0 20px', padding: 0 },
  itemTitle: { margin: 0, fontSize: '1.125em', lineHeight: 1.4 },
  excerpt: { margin: '4px 0 0', fontSize: '1.125em', lineHeight: 1.5 },
  byline: { margin: '4px 0 0', fontSize: '1em', lineHeight: 1.5, color: '#4c6272' },
  link: { color: '#005eb8', textDecoration: 'underline' },
  settings: { margin: '32px 0 0', paddingTop: 24, borderTop: '1px solid #d8dde0' },
  buttonTable: { margin: '0 0 16px', borderCollapse: 'separate' },
  buttonCell: { backgroundColor: '#007f3b', borderRadius: 4 },
  button: {
    display: 'inline-block',
    padding: '14px 28px',
    fontFamily: font,
    fontSize: '1.1875em',
    lineHeight: 1.3,
    fontWeight: 'bold',
    color: '#ffffff',
    textDecoration: 'none',
  },
  urgent: { margin: '32px 0 0', width: '100%', borderCollapse: 'separate' },
  urgentCell: { padding: '16px 16px 4px', backgroundColor: '#eaf2f9', borderLeft: '6px solid #005eb8' },
  urgentTitle: { margin: '0 0 8px', fontSize: '1.1875em', lineHeight: 1.35, fontWeight: 'bold' },
  urgentLine: { margin: '0 0 12px', fontSize: '1.125em', lineHeight: 1.5 },
} satisfies Record<string, CSSProperties>;

/** Inline styles carry the light mail everywhere; these rules are for programs that know dark mode. */
export const darkMode = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background-color: #12181c !important; }
  .sheet { background-color: #1f292f !important; }
  .part { color: #eef2f4 !important; border-color: #12181c !important; }
  .quiet { color: #c2ccd4 !important; }
  .link { color: #9dcbf7 !important; }
  .line { border-color: #45535d !important; }
  .urgent { background-color: #26343e !important; border-color: #9dcbf7 !important; }
}
`;
