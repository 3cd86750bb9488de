import type { ReactNode } from 'react';
import type { FormState } from '../../forms/form.js';
import type { VotingWorkshopFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { workshopPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

type Props = {
  community: string;
  workshop: Pick<VotingWorkshopFragment, 'id' | 'title' | 'language'>;
  title: string;
  state?: FormState;
  /** What leads back; without it, to the workshop. */
  back?: ReactNode;
  /** What stands above the heading: what was refused, what was done. */
  first?: ReactNode;
  children: ReactNode;
};

/** A page about the vote of a workshop. */
export function VotingShell({ community, workshop, title, state, back, first, children }: Props) {
  const { t } = useSite();
  return (
    <Shell
      title={title}
      state={state}
      back={back ?? <BackLink path={workshopPath(community, workshop.id)}>{t('workshop.back')}</BackLink>}
    >
      <div className="ic-reading ic-voting">
        {first}
        <h1 className="nhsuk-heading-l">
          <span className="nhsuk-caption-m" lang={workshop.language.toLowerCase()}>
            {workshop.title}
          </span>
          {title}
        </h1>
        {children}
      </div>
    </Shell>
  );
}
