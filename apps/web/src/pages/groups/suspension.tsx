import type { Form } from '../../forms/form.js';
import type { TeamMemberFragment } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { adminPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { ReasonField, reasonId } from './reason-field.js';

type Props = { community: string; person: TeamMemberFragment; form: Form<'reason'> | undefined };

/** Shuts somebody out of the community, or lets them back in. */
export function Suspension({ community, person, form = { values: { reason: '' } } }: Props) {
  const { t, href } = useSite();
  const { id, displayName: name } = person.member;
  const act = person.suspendedAt ? 'lift' : 'suspend';
  return (
    <section className="ic-section" id={act}>
      <h2 className="nhsuk-heading-m">{t(`team.${act}`, { name })}</h2>
      <p>{t(`team.${act}Text`)}</p>
      {act === 'suspend' && <p>{t('team.suspendTold')}</p>}
      <form method="post" action={href(adminPath(community, 'people', id, act))} noValidate>
        <ReasonField
          form={form}
          id={reasonId(form, act)}
          label={t(`team.${act}Reason`)}
          hint={t('team.reasonHint')}
        />
        <Button secondary>{t(`team.${act}Button`)}</Button>
      </form>
    </section>
  );
}
