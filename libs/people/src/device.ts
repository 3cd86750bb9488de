/** The most telling first: most browsers claim to be others, too. */
const browsers: [RegExp, string][] = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\/|\bOPiOS\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPad\b/, 'iPad'],
  [/\biPhone\b/, 'iPhone'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b/, 'Mac'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

export interface Device {
  browser: string | null;
  system: string | null;
}

/** As much of a device as its owner needs to know it by; no version, nothing that tells two phones apart. */
export const deviceOf = (userAgent: string): Device => ({
  browser: firstIn(browsers, userAgent),
  system: firstIn(systems, userAgent),
});

/** How a session keeps it: `Firefox/Android`. */
export const storedDevice = ({ browser, system }: Device): string => `${browser ?? ''}/${system ?? ''}`;

export function readDevice(stored: string): Device {
  const [browser, system] = stored.split('/');
  return { browser: browser || null, system: system || null };
}

const firstIn = (table: [RegExp, string][], userAgent: string): string | null =>
  table.find(([pattern]) => pattern.test(userAgent.slice(0, 1_000)))?.[1] ?? null;
