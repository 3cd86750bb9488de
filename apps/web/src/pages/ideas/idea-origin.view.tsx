import { useForeign } from '../../ui/foreign.js';
import { Inset } from '../../ui/notice.js';
import { workshopPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { StoryPart } from '../../ui/story.js';
import type { IdeaOrigin } from './idea-origin.js';

/** What an idea comes from, what it is for, and who will read it: before anything is typed. */
export function IdeaOriginBox({ origin }: { origin: IdeaOrigin }) {
  const { t } = useSite();
  const { source, words, workshopTheme, readers, lost } = origin;
  return (
    <>
      {lost && (
        <Inset>
          <p>{t('newIdea.lost')}</p>
        </Inset>
      )}
      {workshopTheme && <ForWorkshop theme={workshopTheme} />}
      {source && (
        <div className="ic-idea-source">
          <p className="ic-idea-source__title">{t('newIdea.from')}</p>
          <StoryPart part={source} />
          {words && <blockquote className="ic-idea-source__words">{words}</blockquote>}
        </div>
      )}
      <p>{readers ? t('newIdea.readers.group', { group: readers.name }) : t('newIdea.readers.all')}</p>
    </>
  );
}

function ForWorkshop({ theme }: { theme: NonNullable<IdeaOrigin['workshopTheme']> }) {
  const { t, href, frame } = useSite();
  const { workshop, name, prompt } = theme;
  const foreign = useForeign(workshop.language);
  return (
    <div className="ic-idea-source">
      <p className="ic-idea-source__title">{t('newIdea.forWorkshop')}</p>
      <a href={href(workshopPath(frame.community!.slug, workshop.id))} lang={foreign}>
        {workshop.title}
      </a>
      <p>
        <strong>{name}</strong>
      </p>
      {prompt && <p lang={foreign}>{prompt}</p>}
      {!workshop.viewerCan.propose && <p>{t('newIdea.notNow')}</p>}
    </div>
  );
}
