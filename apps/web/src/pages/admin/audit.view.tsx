import type { Form, Values } from '../../forms/form.js';
import type { AuditPageQuery } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/fields.js';
import { Empty } from '../../ui/notice.js';
import { Older } from '../../ui/older.js';
import { adminPath, withQuery } from '../../ui/paths.js';
import { Select } from '../../ui/select.js';
import { useSite } from '../../ui/site.js';
import { AdminShell } from './admin-shell.js';
import { AuditEntries } from './audit-entries.js';
import { kindInWords } from './audit-words.js';

export const auditFilters = ['kind', 'actor', 'from', 'to'] as const;
export type AuditFilter = (typeof auditFilters)[number];

type Trail = AuditPageQuery['auditTrail'];

type Props = { community: string; trail: Trail; form: Form<AuditFilter>; paged: boolean };

export function AuditView({ community, trail, form, paged }: Props) {
  const { t } = useSite();
  return (
    <AdminShell community={community} title={t('audit.title')} state={form.failure && 'refused'}>
      <ErrorSummary failure={form.failure} fields={auditFilters} />
      <h1 className="nhsuk-heading-l">{t('audit.title')}</h1>
      <p>{t('audit.intro')}</p>
      <Filters community={community} trail={trail} form={form} />
      <section aria-labelledby="entries">
        <h2 className="nhsuk-heading-m" id="entries">
          {t('audit.entries')}
        </h2>
        {trail.nodes.length === 0 && (
          <Empty>
            <p>{t('audit.none')}</p>
          </Empty>
        )}
        <AuditEntries entries={trail.nodes} />
        <Older
          path={pathWith(community, form.values)}
          pageInfo={trail.pageInfo}
          paged={paged}
          label={t('audit.title')}
        />
      </section>
    </AdminShell>
  );
}

function Filters({ community, trail, form }: Pick<Props, 'community' | 'trail' | 'form'>) {
  const { t, href } = useSite();
  const everything = { value: '', label: t('audit.filter.all') };
  return (
    <form className="ic-filters" method="get" action={href(adminPath(community, 'audit'))} noValidate>
      <fieldset className="nhsuk-fieldset">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{t('audit.filter')}</legend>
        <Select
          name="kind"
          label={t('audit.filter.kind')}
          value={form.values.kind}
          options={[everything, ...trail.kinds.map((kind) => ({ value: kind, label: kindInWords(t, kind) }))]}
        />
        <Select
          name="actor"
          label={t('audit.filter.actor')}
          value={form.values.actor}
          options={[
            everything,
            ...trail.actors.map(({ id, displayName }) => ({ value: id, label: displayName })),
          ]}
        />
        <TextField form={form} name="from" label={t('audit.filter.from')} type="date" />
        <TextField form={form} name="to" label={t('audit.filter.to')} type="date" />
        <Button secondary>{t('audit.filter.show')}</Button>
      </fieldset>
    </form>
  );
}

const pathWith = (community: string, values: Values<AuditFilter>): string =>
  withQuery(adminPath(community, 'audit'), values);
