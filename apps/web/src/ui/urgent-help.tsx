import { useSite } from './site.js';

/** On every page: this is no crisis service, and here is who is. */
export function UrgentHelp() {
  const { t } = useSite();
  return (
    <aside className="ic-urgent" id="urgent-help" aria-labelledby="urgent-help-title" tabIndex={-1}>
      <h2 className="ic-urgent__title" id="urgent-help-title">
        {t('urgent.title')}
      </h2>
      <div className="ic-urgent__words">
        <UrgentHelpLines />
        <p>{t('urgent.notMonitored')}</p>
      </div>
    </aside>
  );
}

/** Who to call: the national numbers, then the community’s own. */
export function UrgentHelpLines() {
  const { t, frame } = useSite();
  const nation = frame.community?.nation;
  return (
    <>
      <p>
        <strong>{t('urgent.emergency')}</strong>
      </p>
      {nation !== 'WALES' && <p>{t('urgent.england')}</p>}
      {nation !== 'ENGLAND' && <p>{t('urgent.wales')}</p>}
      {frame.community?.urgentHelp.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </>
  );
}
