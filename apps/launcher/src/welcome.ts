import type { Settings } from './settings.js';

/** Where to go, once everything is up. */
export function welcome({ config, smtpUrl }: Settings): string {
  const places = [
    ['The site', `${config.publicUrl}/`],
    ...(config.demo ? [['Sign in as', `${config.publicUrl}/demo  (one click for each demo person)`]] : []),
    ...(config.demo && !smtpUrl
      ? [['Its mailbox', `${config.publicUrl}/mailbox  (every mail it sends)`]]
      : []),
  ];
  const lines = places.map(([what = '', where = '']) => `  ${what.padEnd(13)}${where}`);
  return ['', 'Impact Communities is up.', '', ...lines, '', 'Ctrl-C stops it.', ''].join('\n');
}
