import type { Form } from '../../forms/form.js';
import { TextArea } from '../../ui/fields.js';
import { Html } from '../../ui/html.js';
import { LanguageChoice } from '../../ui/language-choice.js';
import { NewPostForm } from '../../ui/new-post-form.js';
import { groupPath, threadPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { MentionPeople, Preview, WritingButtons } from '../../ui/writing.js';
import { WritingHelp } from '../../ui/writing-help.js';
import { repliesPath, type RepliesPlace } from './replies-place.js';
import { repliesOn, type ReplyField, type ThreadOnPage } from './reply-form.js';

type Props = { community: string; thread: ThreadOnPage; place: RepliesPlace; form: Form<ReplyField> };

export function ReplyForm({ community, thread, place, form }: Props) {
  const { t } = useSite();
  const { values } = form;
  const path = threadPath(community, thread.id);
  const update = values.isUpdate === 'yes';
  return (
    <section className="ic-reply-form" aria-labelledby="your-reply" id="reply">
      {form.preview && (
        <Preview>
          <Html html={form.preview['body'] ?? ''} />
        </Preview>
      )}
      <h2 className="nhsuk-heading-m" id="your-reply">
        {t(update ? 'update.formTitle' : 'reply.title')}
      </h2>
      <NewPostForm
        community={community}
        action={repliesPath(path, place)}
        anchor="#preview-of-post"
        form={form}
        place={path}
      >
        <Answering thread={thread} path={path} place={place} parentId={values.parentId} />
        {update && <input type="hidden" name="isUpdate" value="yes" />}
        {values.quotedId !== '' && (
          <>
            <input type="hidden" name="quotedId" value={values.quotedId} />
            <TextArea
              form={form}
              name="quoted"
              label={t('quote.label', { author: authorOf(thread, values.quotedId) ?? t('person.someone') })}
              hint={t('quote.hint')}
              limit={1_000}
              rows={4}
            />
          </>
        )}
        <TextArea
          form={form}
          name="body"
          label={t(update ? 'update.label' : 'reply.bodyLabel')}
          limit={20_000}
          rows={6}
        />
        <MentionPeople field="body" community={community} group={thread.group.id} />
        <WritingHelp />
        <LanguageChoice form={form} />
        <WritingButtons form={form} draft>
          {t(update ? 'update.button' : 'reply.button')}
        </WritingButtons>
        {thread.closedAt && <Elsewhere path={groupPath(community, thread.group.id, 'start')} />}
      </NewPostForm>
    </section>
  );
}

type AnsweringProps = { thread: ThreadOnPage; path: string; place: RepliesPlace; parentId: string };

/** Which reply this answers, with the way back to answering the whole thread. */
function Answering({ thread, path, place, parentId }: AnsweringProps) {
  const { t, href } = useSite();
  if (parentId === '') return null;
  const author = authorOf(thread, parentId) ?? t('person.someone');
  return (
    <>
      <input type="hidden" name="parentId" value={parentId} />
      <p className="ic-answering">
        {t('reply.answering', { author })}{' '}
        <a href={href(`${repliesPath(path, place)}#reply`)}>{t('reply.answerAll')}</a>
      </p>
    </>
  );
}

/** Closed while it was being written: the words can begin a thread of their own. */
function Elsewhere({ path }: { path: string }) {
  const { t, href } = useSite();
  return (
    <p>
      {t('reply.elsewhereText')}{' '}
      <button
        className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        type="submit"
        name="action"
        value="carry"
        formAction={href(path)}
      >
        {t('reply.elsewhere')}
      </button>
    </p>
  );
}

function authorOf(thread: ThreadOnPage, post: string): string | undefined {
  if (post === thread.id) return thread.author.displayName;
  return repliesOn(thread).find(({ id }) => id === post)?.author.displayName;
}
