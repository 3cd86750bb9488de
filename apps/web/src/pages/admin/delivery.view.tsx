import type { ReactNode } from 'react';
import { isMessageKey, type MessageKey } from '#platform';
import type { DeliveryPageQuery } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { adminPath } from '../../ui/paths.js';
import { Select } from '../../ui/select.js';
import { useSite } from '../../ui/site.js';
import { turnInWords } from '../../ui/time.js';
import { AdminShell } from './admin-shell.js';

/** Days to look back over. */
export const spans = [7, 30, 90] as const;

type Delivery = DeliveryPageQuery['digestDelivery'];
type Props = { community: string; days: number; delivery: Delivery };

/** How mails with the news get there: numbers alone. */
export function DeliveryView({ community, days, delivery }: Props) {
  const { t, href, language } = useSite();
  const when = (at: string) => turnInWords(at, language);
  return (
    <AdminShell community={community} title={t('delivery.title')}>
      <h1 className="nhsuk-heading-l">{t('delivery.title')}</h1>
      <p>{t('delivery.intro')}</p>
      <p>
        <a href={href(adminPath(community, 'emails', 'forecast'))}>{t('delivery.forecastLink')}</a>
      </p>
      <Span community={community} days={days} />
      <dl className="ic-numbers">
        <Counted label="delivery.sent" count={delivery.sent}>
          {delivery.lastRunAt
            ? t('delivery.lastRun', { when: when(delivery.lastRunAt) })
            : t('delivery.neverRun')}
        </Counted>
        <Counted label="delivery.waiting" count={delivery.waiting}>
          {delivery.oldestWaitingSince && t('delivery.oldest', { when: when(delivery.oldestWaitingSince) })}
        </Counted>
        <ByReason label="delivery.skipped" reasons={delivery.skipped} />
        <ByReason label="delivery.failed" reasons={delivery.failed} />
        <Counted label="delivery.addresses" count={delivery.refusedAddresses}>
          {delivery.refusedAddresses > 0 && t('delivery.addressesText')}
        </Counted>
      </dl>
    </AdminShell>
  );
}

function Span({ community, days }: { community: string; days: number }) {
  const { t, href } = useSite();
  return (
    <form className="ic-pick" method="get" action={href(adminPath(community, 'emails'))}>
      <Select
        name="days"
        label={t('delivery.days')}
        value={String(days)}
        options={spans.map((span) => ({
          value: String(span),
          label: t('delivery.days.some', { count: span }),
        }))}
      />
      <Button secondary>{t('delivery.show')}</Button>
    </form>
  );
}

type CountedProps = { label: MessageKey; count: number; children?: ReactNode };

function Counted({ label, count, children }: CountedProps) {
  const { t } = useSite();
  return (
    <div className="ic-number">
      <dt>{t(label)}</dt>
      <dd>
        <span className="ic-number__count">{count}</span>
        {children}
      </dd>
    </div>
  );
}

function ByReason({ label, reasons }: { label: MessageKey; reasons: Delivery['failed'] }) {
  const { t } = useSite();
  return (
    <Counted label={label} count={reasons.reduce((sum, { count }) => sum + count, 0)}>
      {reasons.length > 0 && (
        <ul className="ic-number__more" aria-label={t('delivery.reasons')}>
          {reasons.map(({ reason, count }) => (
            <li key={reason}>
              <strong>{count}</strong> <Reason reason={reason} />
            </li>
          ))}
        </ul>
      )}
    </Counted>
  );
}

function Reason({ reason }: { reason: string }) {
  const { t } = useSite();
  const key = `delivery.reason.${reason}`;
  return <span>{t(isMessageKey(key) ? key : 'delivery.reason.other')}</span>;
}
