import { Fragment } from 'react';
import { isMessageKey, type Translate } from '#platform';
import type { AuditPageQuery } from '../../graphql/generated.js';
import { useSite } from '../../ui/site.js';
import { Moment } from '../../ui/time.js';
import { kindInWords } from './audit-words.js';

type Entry = AuditPageQuery['auditTrail']['nodes'][number];

export function AuditEntries({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol className="ic-entries">
      {entries.map((entry) => (
        <li key={entry.id}>
          <AuditEntry entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function AuditEntry({ entry }: { entry: Entry }) {
  const { t } = useSite();
  return (
    <article className="ic-entry">
      <h3 className="ic-entry__title">{kindInWords(t, entry.kind)}</h3>
      <p className="ic-meta">
        <Moment at={entry.at} />
      </p>
      <dl className="ic-facts">
        {factsOf(t, entry).map(([name, value]) => (
          <Fragment key={name + value}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </article>
  );
}

/** Who, in which role, about whom, why, and what else is known; what there is of it. */
function factsOf(t: Translate, { actor, roles, about, group, reason, details }: Entry): [string, string][] {
  const facts: [string, string | undefined][] = [
    [t('audit.by'), actor?.displayName ?? t('audit.network')],
    [t('audit.as'), roles.map((role) => t(`role.${role}`)).join(', ')],
    [t('audit.about'), about?.displayName],
    [t('audit.group'), group?.name],
    [t('audit.reason'), reason],
    ...[...new Set(details.map(({ name }) => name))].map((name): [string, string | undefined] => [
      labelOf(t, name) ?? '',
      labelOf(t, name) &&
        details.flatMap((detail) => (detail.name === name ? (valueOf(t, detail) ?? []) : [])).join(', '),
    ]),
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

/** What has no words is a matter for programs. */
function labelOf(t: Translate, name: string): string | undefined {
  const key = `audit.detail.${name}`;
  return isMessageKey(key) ? t(key) : undefined;
}

function valueOf(t: Translate, { name, value }: Entry['details'][number]): string | undefined {
  const key = name === 'role' ? `role.${value.toUpperCase()}` : `audit.${name}.${value}`;
  if (isMessageKey(key)) return t(key);
  return name === 'changed' ? undefined : value;
}
