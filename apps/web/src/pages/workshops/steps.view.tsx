import type { WorkshopPhase } from '../../graphql/generated.js';
import { useSite } from '../../ui/site.js';

const phases = ['PLANNED', 'COLLECT', 'MERGE', 'VOTE', 'RESULTS'] as const satisfies WorkshopPhase[];

/** All steps in their order: what is done, where it is, what is to come. */
export function Steps({ phase }: { phase: WorkshopPhase }) {
  const { t } = useSite();
  const here = phases.indexOf(phase);
  return (
    <section aria-labelledby="steps">
      <h2 className="nhsuk-heading-s" id="steps">
        {t('workshop.steps')}
      </h2>
      <ol className="ic-phases">
        {phases.map((step, index) => (
          <li
            className={`ic-phases__step ic-phases__step--${stateAt(index, here)}`}
            aria-current={index === here ? 'step' : undefined}
            key={step}
          >
            <span>{t(`workshop.step.${step}`)}</span>{' '}
            <span className="ic-phases__state">{t(`workshop.step.${stateAt(index, here)}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function stateAt(index: number, here: number) {
  if (index === here) return 'here';
  return index < here ? 'done' : 'toCome';
}
