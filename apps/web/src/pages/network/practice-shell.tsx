import type { ReactNode } from 'react';
import type { FormState } from '../../forms/form.js';
import { BackLink } from '../../ui/back-link.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { practicePath, type Practice } from './practice-address.js';

type Props = {
  practice: Practice;
  /** Of the practice, which stands over the form’s own. */
  about: string;
  title: string;
  state?: FormState;
  /** What stands above the heading: what was refused, a preview. */
  first?: ReactNode;
  children: ReactNode;
};

/** A form about something that travels. */
export function PracticeShell({ practice, about, title, state, first, children }: Props) {
  const { t } = useSite();
  return (
    <Shell
      title={title}
      state={state}
      back={<BackLink path={practicePath(practice)}>{t('travel.back')}</BackLink>}
    >
      <div className="ic-reading">
        {first}
        <h1 className="nhsuk-heading-l">
          <span className="nhsuk-caption-m">{about}</span>
          {title}
        </h1>
        {children}
      </div>
    </Shell>
  );
}
