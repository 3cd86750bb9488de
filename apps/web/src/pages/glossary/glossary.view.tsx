import type { GlossaryPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Empty } from '../../ui/notice.js';
import { adminPath, communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

type Glossary = GlossaryPageQuery['community']['glossary'];
type Props = { community: string; glossary: Glossary };

export function GlossaryView({ community, glossary }: Props) {
  const { t, href, frame, language } = useSite();
  const alphabet = new Intl.Collator(language === 'cy' ? 'cy' : 'en-GB');
  const sorted = [...glossary].sort((one, other) => alphabet.compare(one.term, other.term));
  return (
    <Shell
      title={t('glossary.title')}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{t('glossary.title')}</h1>
        <p>{t('glossary.intro')}</p>
        {sorted.length === 0 && <Empty>{t('glossary.none')}</Empty>}
        {sorted.length > 0 && (
          <dl className="ic-glossary">
            {sorted.map(({ id, term, meaning }) => (
              <div key={id} id={id}>
                <dt>{term}</dt>
                <dd className="ic-plain-words">{meaning}</dd>
              </div>
            ))}
          </dl>
        )}
        {frame.viewer?.roles?.includes('ADMIN') && (
          <p>
            <a href={href(adminPath(community, 'glossary'))}>{t('glossary.keep')}</a>
          </p>
        )}
      </div>
    </Shell>
  );
}
