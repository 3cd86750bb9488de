import type { ReactNode } from 'react';
import type { FormState } from '../../forms/form.js';
import type { WorkshopShownFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { workshopPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { TitleCaption } from '../../ui/title-caption.js';

type Props = {
  community: string;
  workshop: Pick<WorkshopShownFragment, 'id' | 'title' | 'language'>;
  title: string;
  state?: FormState;
  /** What leads back; without it, to the workshop. */
  back?: ReactNode;
  /** What stands above the heading: what was refused, what was done. */
  first?: ReactNode;
  children: ReactNode;
};

/** A page about a workshop, and what can be done in it. */
export function WorkshopShell({ community, workshop, title, state, back, first, children }: Props) {
  const { t } = useSite();
  return (
    <Shell
      title={title}
      about={workshop.title}
      state={state}
      back={back ?? <BackLink path={workshopPath(community, workshop.id)}>{t('workshop.back')}</BackLink>}
    >
      <div className="ic-reading">
        {first}
        <h1 className="nhsuk-heading-l">
          <TitleCaption of={workshop} />
          {title}
        </h1>
        {children}
      </div>
    </Shell>
  );
}
