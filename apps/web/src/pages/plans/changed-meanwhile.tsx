import type { Form } from '../../forms/form.js';
import { Inset } from '../../ui/notice.js';
import { useSite } from '../../ui/site.js';

type Props = {
  form: Form<string>;
  /** What stands there now, beside what was typed. */
  children?: React.ReactNode;
};

/** Somebody else was faster: nothing typed is lost, and pressing again is a decision. */
export function ChangedMeanwhile({ form, children }: Props) {
  const { t } = useSite();
  if (form.failure?.code !== 'CHANGED_MEANWHILE') return null;
  return (
    <Inset>
      <p>{t('plans.changedMeanwhile')}</p>
      {children}
    </Inset>
  );
}
