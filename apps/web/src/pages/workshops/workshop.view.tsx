import type { WorkshopShownFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Fold } from '../../ui/folded.js';
import { useForeign } from '../../ui/foreign.js';
import { Html } from '../../ui/html.js';
import { Notice } from '../../ui/notice.js';
import { communityPath } from '../../ui/paths.js';
import { Initial, PersonName } from '../../ui/person.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { AttendanceShown } from './attendance-shown.view.js';
import { LeadTools } from './lead-tools.view.js';
import { Now } from './now.view.js';
import { Rules } from './rules.view.js';
import { Steps } from './steps.view.js';
import { ThemesWithIdeas } from './themes-with-ideas.view.js';
import { When } from './when.js';

const dones = [
  'opened',
  'saved',
  'notes',
  'attendance',
  'COLLECT',
  'MERGE',
  'VOTE',
  'RESULTS',
  'movedOn',
] as const;
type Done = (typeof dones)[number];

export const doneIn = (asked: unknown): Done | null => dones.find((done) => done === asked) ?? null;

type Props = {
  community: string;
  workshop: WorkshopShownFragment;
  /** Before anything else, the viewer has ground rules to accept. */
  rulesFirst: boolean;
  done: Done | null;
};

export function WorkshopView({ community, workshop, rulesFirst, done }: Props) {
  const { t } = useSite();
  const foreign = useForeign(workshop.language);
  const { title, group } = workshop;
  return (
    <Shell
      title={title}
      back={<BackLink path={communityPath(community, 'workshops')}>{t('workshops.all')}</BackLink>}
    >
      <div className="ic-reading">
        {done && (
          <Notice focus>
            <p>{t(`workshop.done.${done}`)}</p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l ic-workshop__title" lang={foreign}>
          {title}
        </h1>
        <p className="ic-meta ic-workshop__when">
          <span>
            <When workshop={workshop} />
          </span>
          <span>{group ? t('workshops.forGroup', { group: group.name }) : t('workshops.forAll')}</span>
        </p>
        <Now community={community} workshop={workshop} rulesFirst={rulesFirst} />
        <LeadTools community={community} workshop={workshop} />
        <Steps phase={workshop.phase} />
        <About workshop={workshop} />
        <ThemesWithIdeas community={community} workshop={workshop} />
        <HowTheVoteWorks workshop={workshop} />
        <Facilitators workshop={workshop} />
        <AttendanceShown attendance={workshop.attendance} />
        <Notes workshop={workshop} />
      </div>
    </Shell>
  );
}

type Of = { workshop: WorkshopShownFragment };

function About({ workshop: { wordsHtml, language } }: Of) {
  const { t } = useSite();
  const foreign = useForeign(language);
  if (wordsHtml === '') return null;
  return (
    <section className="ic-workshop__part" aria-labelledby="about">
      <h2 className="nhsuk-heading-m" id="about">
        {t('workshop.about')}
      </h2>
      <Html html={wordsHtml} lang={foreign} explained />
    </section>
  );
}

function HowTheVoteWorks({ workshop }: Of) {
  const { t } = useSite();
  return (
    <Fold summary={t('workshop.rules')}>
      <Rules workshop={workshop} />
    </Fold>
  );
}

function Facilitators({ workshop: { facilitators } }: Of) {
  const { t } = useSite();
  if (facilitators.length === 0) return null;
  return (
    <section className="ic-workshop__part" aria-labelledby="facilitators">
      <h2 className="nhsuk-heading-m" id="facilitators">
        {t('workshop.facilitators')}
      </h2>
      <ul className="ic-people">
        {facilitators.map((person) => (
          <li key={person.id}>
            <Initial person={person} />
            <PersonName person={person} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Notes({ workshop: { notesHtml, language } }: Of) {
  const { t } = useSite();
  const foreign = useForeign(language);
  if (notesHtml === '') return null;
  return (
    <section className="ic-workshop__part" aria-labelledby="notes">
      <h2 className="nhsuk-heading-m" id="notes">
        {t('workshop.notes')}
      </h2>
      <Html html={notesHtml} lang={foreign} explained />
    </section>
  );
}
