import { useSite } from './site.js';

/** The language of something written in another language than the page. */
export function useForeign(written: 'EN' | 'CY'): 'en' | 'cy' | undefined {
  const { language } = useSite();
  const code = written === 'CY' ? 'cy' : 'en';
  return code === language ? undefined : code;
}
