import type { AdoptionCardFragment } from '../../graphql/generated.js';
import { useForeign } from '../../ui/foreign.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { monthInWords } from './months.js';
import { travelPath, type Practice } from './practice-address.js';

type Props = { practice: Practice; adoptions: readonly AdoptionCardFragment[] };

/** Newest first; what didn’t work stands as large as what did. */
export function Adoptions({ practice, adoptions }: Props) {
  if (adoptions.length === 0) return null;
  return (
    <ul className="ic-adoptions">
      {adoptions.map((adoption) => (
        <li key={adoption.id}>
          <Adoption practice={practice} adoption={adoption} />
        </li>
      ))}
    </ul>
  );
}

function Adoption({ practice, adoption }: { practice: Practice; adoption: AdoptionCardFragment }) {
  const { t, href } = useSite();
  const { id, setting, stage, community, language, kept, changed, happened, shared, mayAsk } = adoption;
  const foreign = useForeign(language);
  return (
    <article className={`ic-adoption ic-adoption--${stage.toLowerCase()}`} id={`adoption-${id}`}>
      <p className="ic-tags">
        <Tag tone={stage === 'STOPPED' ? 'quiet' : stage === 'INTERESTED' ? 'waiting' : 'change'}>
          {t(`stage.${stage}`)}
        </Tag>
        {!shared && <Tag tone="quiet">{t('adoptions.here')}</Tag>}
      </p>
      <h3 className="ic-adoption__place">
        <span lang={foreign}>{setting}</span>, {community.name}
      </h3>
      <Part name={t('adoptions.happened')} words={happened} lang={foreign} />
      <Part name={t('adoptions.kept')} words={kept} lang={foreign} />
      <Part name={t('adoptions.changed')} words={changed} lang={foreign} />
      <Steps steps={adoption.steps} />
      {mayAsk && <p className="ic-adoption__ask">{t('adoptions.mayAsk')}</p>}
      {adoption.viewerCanChange && (
        <p>
          <a href={href(`${travelPath(practice, 'use')}?entry=${id}`)}>
            {t('adoptions.goOn')}
            <span className="nhsuk-u-visually-hidden">: {setting}</span>
          </a>
        </p>
      )}
    </article>
  );
}

function Part({ name, words, lang }: { name: string; words: string; lang: string | undefined }) {
  if (!words) return null;
  return (
    <div className="ic-adoption__part">
      <h4>{name}</h4>
      <p lang={lang}>{words}</p>
    </div>
  );
}

/** The way it went, where there was one. */
function Steps({ steps }: Pick<AdoptionCardFragment, 'steps'>) {
  const { t, language } = useSite();
  const since = steps.map(({ stage, month }) => `${t(`stage.${stage}`)}, ${monthInWords(month, language)}`);
  return (
    <ol className="ic-steps" aria-label={t('adoptions.steps')}>
      {since.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ol>
  );
}
