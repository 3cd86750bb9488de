import type { ResourceVersionOnPageFragment } from '../../graphql/generated.js';
import { useSite } from '../../ui/site.js';
import { Day } from '../../ui/time.js';

type Props = { path: string; versions: readonly ResourceVersionOnPageFragment[] };

/** What changed, by whom, when. There is nothing to say of one that never changed. */
export function Versions({ path, versions }: Props) {
  const { t, href } = useSite();
  if (versions.length < 2) return null;
  return (
    <section aria-labelledby="versions">
      <h2 className="nhsuk-heading-m" id="versions">
        {t('versions.title')}
      </h2>
      <ol className="ic-versions">
        {versions.map((version, index) => (
          <li key={version.id}>
            <VersionTitle version={version} />
            {version.note && <p>{version.note}</p>}
            <p className="ic-meta">
              <span>{version.author?.displayName ?? t('resourcePage.study')}</span>
              <Day on={version.at} />
              {index > 0 && (
                <a href={href(`${path}/versions#version-${version.id}`)}>
                  {t('versions.read')}
                  <span className="nhsuk-u-visually-hidden">
                    {' '}
                    {t('resourcePage.versionNumber', { number: version.number })}
                  </span>
                </a>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function VersionTitle({
  version: { number, correction },
}: {
  version: Pick<ResourceVersionOnPageFragment, 'number' | 'correction'>;
}) {
  const { t } = useSite();
  return <strong>{t(correction ? 'versions.corrected' : 'resourcePage.versionNumber', { number })}</strong>;
}
