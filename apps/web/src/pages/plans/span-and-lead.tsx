import type { PlanCardFragment } from '../../graphql/generated.js';
import { useSite } from '../../ui/site.js';
import { dayInWords } from '../../ui/time.js';

type Props = { plan: Pick<PlanCardFragment, 'startsOn' | 'endsOn' | 'lead'> };

export function SpanAndLead({ plan: { startsOn, endsOn, lead } }: Props) {
  const { t, language } = useSite();
  const span = { from: dayInWords(startsOn, language), to: dayInWords(endsOn, language) };
  return (
    <p className="ic-meta">
      <span>{t('plans.span', span)}</span>
      <span>{t('plans.led', { name: lead.displayName })}</span>
    </p>
  );
}
