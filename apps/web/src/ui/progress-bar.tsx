import { useSite } from './site.js';

/** How far something is: in words, with a bar beside them for the eye alone. */
export function ProgressBar({ percent }: { percent: number }) {
  const { t } = useSite();
  return (
    <div className="ic-progress">
      <svg className="ic-progress__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="ic-progress__all" width="100" height="8" />
        <rect className="ic-progress__done" width={percent} height="8" />
      </svg>
      <span className="ic-progress__words">{t('progress.done', { percent })}</span>
    </div>
  );
}
