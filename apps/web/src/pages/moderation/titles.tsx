import type { CaseCardFragment, ToldFragment } from '../../graphql/generated.js';
import { useSite } from '../../ui/site.js';
import { TitleInWords } from '../../ui/title-in-words.js';
import { caseTitle, toldTitle } from './decision-words.js';

type Subject = CaseCardFragment['subject'];

/** What a case is about. */
export function CaseTitle({ of: { kind, title, language } }: { of: Subject }) {
  const { t } = useSite();
  return (
    <TitleInWords title={title} language={language} words={(words) => caseTitle(t, { kind, title: words })} />
  );
}

/** What was decided about something of one’s own. */
export function ToldTitle({ of: told }: { of: ToldFragment }) {
  const { t } = useSite();
  return (
    <TitleInWords
      title={told.title}
      language={told.subject.language}
      words={(title) => toldTitle(t, { ...told, title })}
    />
  );
}
