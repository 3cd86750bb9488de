import type { ReactNode } from 'react';
import type { FormState } from '../../forms/form.js';
import { BackLink } from '../../ui/back-link.js';
import { Notice } from '../../ui/notice.js';
import { adminPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

type Props = {
  community: string;
  title: string;
  state?: FormState;
  /** What was just done, in words. */
  done?: string | undefined;
  back?: ReactNode;
  children: ReactNode;
};

/** A page for those who look after a community; it leads back to the others. */
export function AdminShell({ community, title, state, done, back, children }: Props) {
  const { t } = useSite();
  return (
    <Shell
      title={title}
      state={state}
      back={back ?? <BackLink path={adminPath(community)}>{t('lookAfter.back')}</BackLink>}
    >
      <div className="ic-reading">
        {done && (
          <Notice>
            <p>{done}</p>
          </Notice>
        )}
        {children}
      </div>
    </Shell>
  );
}
