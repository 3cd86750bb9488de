import { useSite } from '../../ui/site.js';
import { dayInWords } from '../../ui/time.js';

/** On which day or days. */
export function When({ workshop }: { workshop: { startsOn: string; endsOn: string } }) {
  const { t, language } = useSite();
  const [from, to] = [dayInWords(workshop.startsOn, language), dayInWords(workshop.endsOn, language)];
  return <>{workshop.startsOn === workshop.endsOn ? from : t('workshops.span', { from, to })}</>;
}
