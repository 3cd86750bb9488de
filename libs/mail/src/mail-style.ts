import type { CSSProperties } from 'react';

const font = 'Arial, Helvetica, sans-serif';

/** The site's own colours: none of them is the NHS's identity. */
const ink = '#1d2b2f';
const inkSoft = '#4a585c';
const water = '#1c3f47';
const paper = '#f7f4ee';
const rule = '1px solid #ddd6c8';
const lamp = '#f3b95f';

const breakable = { wordBreak: 'break-word', overflowWrap: 'anywhere' } as const;

/** Sizes are in em: they grow with the size of text a person has chosen. */
export const style = {
  page: { margin: 0, padding: 0, width: '100%', backgroundColor: paper },
  pageCell: { padding: '24px 8px' },
  sheet: { width: '100%', maxWidth: 600, backgroundColor: '#ffffff', borderCollapse: 'collapse' },
  part: {
    padding: '24px 20px',
    borderTop: `8px solid ${water}`,
    fontFamily: font,
    color: ink,
    textAlign: 'left',
    ...breakable,
  },
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
    padding: '12px 14px',
    backgroundColor: '#e4eef0',
    fontSize: '1.25em',
    lineHeight: 1.3,
    fontWeight: 'bold',
  },
  section: {
    margin: '28px 0 8px',
    paddingBottom: 6,
    borderBottom: `3px solid ${lamp}`,
    fontSize: '1.1875em',
    lineHeight: 1.35,
    fontWeight: 'bold',
  },
  paragraph: { margin: '0 0 16px', fontSize: '1.125em', lineHeight: 1.5 },
  hint: { margin: '0 0 12px', fontSize: '1em', lineHeight: 1.5, color: inkSoft },
  why: { margin: '0 0 14px', fontSize: '1em', lineHeight: 1.5, color: inkSoft },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { margin: '0 0 14px', padding: '0 0 14px', borderBottom: rule },
  itemTitle: { margin: 0, fontSize: '1.125em', lineHeight: 1.4, fontWeight: 'bold' },
  excerpt: { margin: '4px 0 0', fontSize: '1.125em', lineHeight: 1.5 },
  byline: { margin: '4px 0 0', fontSize: '1em', lineHeight: 1.5, color: inkSoft },
  link: { color: '#14606e', textDecoration: 'underline' },
  settings: { margin: '32px 0 0', paddingTop: 20, borderTop: rule },
  buttonTable: { margin: '0 0 16px', borderCollapse: 'separate' },
  buttonCell: { backgroundColor: '#1d6a55', borderRadius: 4 },
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
  urgentCell: { padding: '16px 16px 4px', backgroundColor: '#fdf3e0', borderLeft: `6px solid ${lamp}` },
  urgentTitle: { margin: '0 0 8px', fontSize: '1.1875em', lineHeight: 1.35, fontWeight: 'bold' },
  urgentLine: { margin: '0 0 12px', fontSize: '1.125em', lineHeight: 1.5 },
} satisfies Record<string, CSSProperties>;

/** Inline styles carry the light mail everywhere; these rules are for programs that know dark mode. */
export const darkMode = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background-color: #10191b !important; }
  .sheet { background-color: #1b272a !important; }
  .part { color: #eef2f2 !important; border-color: #8fc9d3 !important; }
  .place { background-color: #24393e !important; }
  .quiet { color: #c3cfd1 !important; }
  .link { color: #9ed8e2 !important; }
  .line { border-color: #44555a !important; }
  .urgent { background-color: #352b19 !important; }
}
`;
