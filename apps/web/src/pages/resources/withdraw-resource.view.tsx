import type { ResourceToEditFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { resourcePath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

type Props = { community: string; resource: Pick<ResourceToEditFragment, 'id' | 'title'> };

export function WithdrawResourceView({ community, resource }: Props) {
  const { t, href } = useSite();
  const path = resourcePath(community, resource.id);
  return (
    <Shell
      title={t('resourcePage.withdrawTitle')}
      back={<BackLink path={path}>{t('resourcePage.back')}</BackLink>}
    >
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">
          <span className="nhsuk-caption-m">{resource.title}</span>
          {t('resourcePage.withdrawTitle')}
        </h1>
        <p>{t('resourcePage.withdrawText')}</p>
        <form className="ic-actions" method="post" action={href(`${path}/withdraw`)}>
          <Button>{t('resourcePage.withdrawButton')}</Button>
          <a href={href(path)}>{t('resourcePage.withdrawKeep')}</a>
        </form>
      </div>
    </Shell>
  );
}
