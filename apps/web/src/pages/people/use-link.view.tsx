import type { Failure } from '../../graphql/failure.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

export function UseLinkView({ failure }: { failure?: Failure }) {
  const { t, href, path } = useSite();
  return (
    <Shell title={t('useLink.title')} state={failure && 'refused'}>
      <div className="ic-narrow">
        <ErrorSummary failure={failure} fields={[]} />
        <h1 className="nhsuk-heading-l">{t('useLink.title')}</h1>
        {failure ? (
          <ButtonLink path="/sign-in">{t('useLink.again')}</ButtonLink>
        ) : (
          <form method="post" action={href(path)}>
            <p>{t('useLink.text')}</p>
            <Button>{t('useLink.button')}</Button>
          </form>
        )}
      </div>
    </Shell>
  );
}
