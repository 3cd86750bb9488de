import { UrgentHelpLines } from '../../ui/urgent-help.js';

/** Urgent help where somebody may need it this minute, and not at the foot of the page. */
export function HelpNow({ title }: { title: string }) {
  return (
    <section className="ic-help-now" aria-labelledby="help-now">
      <h2 className="ic-help-now__title" id="help-now">
        {title}
      </h2>
      <UrgentHelpLines />
    </section>
  );
}
