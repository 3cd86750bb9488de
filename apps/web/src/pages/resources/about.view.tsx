import type { ReactNode } from 'react';
import { useSite } from '../../ui/site.js';
import { Day } from '../../ui/time.js';
import type { ResourceOnPage } from './resource.view.js';

/** Where it comes from, for whom it is, and what may be done with it. */
export function About({ resource }: { resource: ResourceOnPage }) {
  const { t } = useSite();
  const { author, owner, madeBy, involved, settings, audience, licence, citation, reviewOn, publishedAt } =
    resource;
  return (
    <section aria-labelledby="about">
      <h2 className="nhsuk-heading-s" id="about">
        {t('about.resource')}
      </h2>
      <dl className="ic-about">
        <Fact name={t('about.licence')}>
          <strong>{t(`licence.${licence}`)}</strong> {t(`licence.${licence}.means`)}
        </Fact>
        <Fact name={t('about.madeBy')}>{madeBy}</Fact>
        <Fact name={t('about.involved')}>{involved}</Fact>
        <Fact name={t('about.sharedBy')}>{author?.displayName ?? t('resourcePage.study')}</Fact>
        {owner && owner.id !== author?.id && <Fact name={t('about.owner')}>{owner.displayName}</Fact>}
        <Fact name={t('about.settings')}>
          {settings.map((one) => t(`resourceSetting.${one}`)).join(', ')}
        </Fact>
        <Fact name={t('about.audience')}>
          {audience.length > 0
            ? audience.map((one) => t(`perspective.name.${one}`)).join(', ')
            : t('about.everybody')}
        </Fact>
        <Fact name={t('about.citation')}>{citation}</Fact>
        <Fact name={t('about.version')}>
          {t('resourcePage.versionNumber', { number: resource.version })}, <Day on={publishedAt} />
        </Fact>
        <Fact name={t('about.review')}>{reviewOn && <Day on={reviewOn} />}</Fact>
      </dl>
    </section>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
