import type { YouSaidChoicePageQuery } from '../../../graphql/generated.js';
import { BackLink } from '../../../ui/back-link.js';
import { communityPath, planPath } from '../../../ui/paths.js';
import { Shell } from '../../../ui/shell.js';
import { useSite } from '../../../ui/site.js';

type Props = {
  community: string;
  themes: YouSaidChoicePageQuery['community']['themes'];
  plans: YouSaidChoicePageQuery['actionPlans']['nodes'];
};

/** Which page to read, or to print: there is one for each theme and each plan. */
export function YouSaidChoiceView({ community, themes, plans }: Props) {
  const { t } = useSite();
  return (
    <Shell
      title={t('youSaid.title')}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{t('youSaid.title')}</h1>
        <p className="nhsuk-lede-text">{t('youSaid.choose')}</p>
        <Choices
          title={t('youSaid.themes')}
          none={t('youSaid.noThemes')}
          choices={themes.map(({ id, name }) => ({
            words: name,
            path: communityPath(community, 'you-said', id),
          }))}
        />
        <Choices
          title={t('youSaid.plans')}
          none={t('youSaid.noPlans')}
          choices={plans.map(({ id, title, language }) => ({
            words: title,
            written: language,
            path: planPath(community, id, 'you-said'),
          }))}
        />
      </div>
    </Shell>
  );
}

type Choice = { words: string; path: string; written?: 'EN' | 'CY' };

function Choices({ title, none, choices }: { title: string; none: string; choices: readonly Choice[] }) {
  const { href, language } = useSite();
  const foreign = (written?: string) =>
    written && written.toLowerCase() !== language ? written.toLowerCase() : undefined;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{title}</h2>
      {choices.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="ic-choices">
          {choices.map(({ words, path, written }) => (
            <li key={path}>
              <a href={href(path)} lang={foreign(written)}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
