import { ButtonLink } from '../../ui/button.js';
import { Inset } from '../../ui/notice.js';
import { useSite } from '../../ui/site.js';
import { rulesPath } from '../../ui/rules-path.js';

/** Where somebody could write, had they accepted the ground rules. */
export function RulesFirst() {
  const { t, frame, path } = useSite();
  if (!frame.viewer || !frame.community || frame.viewer.acceptedRules !== false) return null;
  return (
    <Inset>
      <p>{t('acceptRules.first')}</p>
      <ButtonLink small path={rulesPath(frame.community.slug, path)}>
        {t('acceptRules.read')}
      </ButtonLink>
    </Inset>
  );
}
