import type { ReactNode } from 'react';
import { stateOf, type Form } from '../../forms/form.js';
import type { ActionToEditFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { actionPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { TitleCaption } from '../../ui/title-caption.js';
import { WritingNotices } from '../../ui/writing.js';

type Props = {
  community: string;
  action: Pick<ActionToEditFragment, 'id' | 'what' | 'language' | 'plan'>;
  title: string;
  form: Form<string>;
  /** Those that have a place on the page, in its order. */
  fields: readonly string[];
  children: ReactNode;
};

/** A page with one form about an action. */
export function ActionShell({ community, action, title, form, fields, children }: Props) {
  const { t } = useSite();
  const { id, what, language, plan } = action;
  return (
    <Shell
      title={title}
      about={what}
      state={stateOf(form)}
      back={<BackLink path={actionPath(community, plan.id, id)}>{t('action.backToAction')}</BackLink>}
    >
      <div className="ic-reading">
        <WritingNotices form={form} fields={fields} />
        <h1 className="nhsuk-heading-l">
          <TitleCaption of={{ title: what, language }} />
          {title}
        </h1>
        {children}
      </div>
    </Shell>
  );
}
