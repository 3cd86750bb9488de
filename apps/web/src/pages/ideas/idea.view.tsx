import type { IdeaPageQuery, StoryFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { ButtonLink } from '../../ui/button.js';
import { FollowForm } from '../../ui/follow-form.js';
import { useForeign } from '../../ui/foreign.js';
import { Glossary, type Entry } from '../../ui/glossary.js';
import { Html } from '../../ui/html.js';
import { Notice } from '../../ui/notice.js';
import { communityPath, ideaPath, ideasPath, workshopPath } from '../../ui/paths.js';
import { Folded, PostHead } from '../../ui/post.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Story } from '../../ui/story.js';
import { IdeaAnswers } from './idea-answers.view.js';
import { IdeaTags } from './idea-card.js';
import { MergedInto, Merged } from './same-ideas.view.js';

export const doneToIdea = ['proposed', 'edited', 'answered'] as const;
type DoneToIdea = (typeof doneToIdea)[number];

export type IdeaOnPage = IdeaPageQuery['idea'];

type Props = {
  community: string;
  idea: IdeaOnPage;
  story: StoryFragment;
  glossary: readonly Entry[];
  /** Where it becomes an action; null: not by this viewer. */
  actionPath: string | null;
  done: DoneToIdea | null;
};

export function IdeaView({ community, idea, story, glossary, actionPath, done }: Props) {
  const { t } = useSite();
  const foreign = useForeign(idea.language);
  const path = ideaPath(community, idea.id);
  return (
    <Shell title={idea.sentence} back={<BackLink path={ideasPath(community)}>{t('ideas.back')}</BackLink>}>
      <div className="ic-reading" id={`post-${idea.id}`}>
        {done && (
          <Notice focus>
            <p>{t(`idea.done.${done}`)}</p>
          </Notice>
        )}
        <Glossary entries={glossary} community={community}>
          <article className="ic-post ic-post--opening ic-idea" data-post={idea.id}>
            <IdeaTags idea={idea} />
            <h1 className="nhsuk-heading-l ic-post__title" lang={foreign}>
              {idea.sentence}
            </h1>
            <PostHead author={idea.raiser} createdAt={idea.createdAt} />
            <About community={community} idea={idea} />
            <Folded when={idea.raiserBlocked}>
              <Html html={idea.whyHtml} lang={foreign} explained />
            </Folded>
            <Tools path={path} community={community} idea={idea} />
          </article>
          <MergedInto community={community} same={idea.mergedInto} />
          {!idea.mergedInto && <IdeaAnswers path={path} idea={idea} />}
        </Glossary>
        <Merged community={community} same={idea.merged} />
        <Story story={story} />
        {actionPath && (
          <ButtonLink path={actionPath} secondary>
            {t('idea.makeAction')}
          </ButtonLink>
        )}
        <FollowForm path={path} following={idea.following} what="idea" />
      </div>
    </Shell>
  );
}

/** Whose it is, who sees it, where it was put in, and what the vote said. */
function About({ community, idea }: Pick<Props, 'community' | 'idea'>) {
  const { t, href } = useSite();
  const { onBehalf, group, workshopTheme, votes } = idea;
  const foreign = useForeign(workshopTheme?.workshop.language ?? 'EN');
  if (!onBehalf && !group && !workshopTheme && votes === null) return null;
  return (
    <ul className="nhsuk-list ic-idea__about">
      {onBehalf && <li>{t('idea.onBehalf')}</li>}
      {group && <li>{t('idea.readers', { group: group.name })}</li>}
      {workshopTheme && (
        <li>
          {t('idea.workshop')}{' '}
          <a href={href(workshopPath(community, workshopTheme.workshop.id))} lang={foreign}>
            {workshopTheme.workshop.title}
          </a>
        </li>
      )}
      {votes !== null && (
        <li>
          <strong>{t('ideas.votes', { count: votes })}</strong>
        </li>
      )}
    </ul>
  );
}

function Tools({ path, community, idea }: { path: string } & Pick<Props, 'community' | 'idea'>) {
  const { t, href } = useSite();
  const { edit, withdraw, report } = idea.viewerCan;
  if (!edit && !withdraw && !report) return null;
  return (
    <div className="ic-post__tools">
      {edit && <a href={href(`${path}/edit`)}>{t('idea.edit')}</a>}
      {withdraw && <a href={href(`${path}/withdraw`)}>{t('idea.withdraw')}</a>}
      {report && (
        <a href={href(`${communityPath(community, 'report')}?kind=idea&id=${idea.id}`)}>{t('post.report')}</a>
      )}
    </div>
  );
}
