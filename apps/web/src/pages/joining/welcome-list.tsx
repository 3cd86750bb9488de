import type { CommunityPageQuery, WelcomeStep } from '../../graphql/generated.js';
import { communityPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';

type Profile = NonNullable<CommunityPageQuery['viewer']>['profile'];

const places: Record<WelcomeStep, string[]> = {
  RULES: ['rules'],
  NAME: ['profile'],
  PERSPECTIVE: ['profile'],
  LANGUAGE: ['profile'],
  DIGEST: ['settings'],
};

const fragments: Partial<Record<WelcomeStep, string>> = {
  PERSPECTIVE: '#perspective',
  LANGUAGE: '#language',
};

/** What a newcomer has not done yet, until there is nothing left. */
export function WelcomeList({ community, profile }: { community: string; profile: Profile | undefined }) {
  const { t } = useSite();
  if (!profile || profile.welcomeSteps.length === 0) return null;
  return (
    <section className="ic-todo" aria-labelledby="todo">
      <h2 className="nhsuk-heading-m" id="todo">
        {t('todo.title')}
      </h2>
      <ul className="ic-todo__list">
        {profile.welcomeSteps.map((step) => (
          <Step key={step} community={community} step={step} />
        ))}
      </ul>
    </section>
  );
}

function Step({ community, step }: { community: string; step: WelcomeStep }) {
  const { t, href } = useSite();
  const words = t(`todo.${step}`);
  return (
    <li>
      <a href={href(communityPath(community, ...places[step])) + (fragments[step] ?? '')}>{words}</a>
      {step !== 'RULES' && (
        <form method="post" action={href(communityPath(community, 'welcome', step.toLowerCase(), 'skip'))}>
          <button className="ic-link-button" type="submit" aria-label={t('todo.skipWhat', { step: words })}>
            {t('todo.skip')}
          </button>
        </form>
      )}
    </li>
  );
}
