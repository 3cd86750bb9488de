import { stateOf, type Form } from '../../forms/form.js';
import type { EditReplyPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { TextArea } from '../../ui/fields.js';
import { Html } from '../../ui/html.js';
import { replyAnchor, replyPath, threadPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Preview, WritingButtons, WritingNotices } from '../../ui/writing.js';
import { WritingHelp } from '../../ui/writing-help.js';

export type EditReplyField = 'body' | 'thread' | 'seenAt';

type Props = { community: string; reply: EditReplyPageQuery['reply']; form: Form<EditReplyField> };

export function EditReplyView({ community, reply, form }: Props) {
  const { t, href } = useSite();
  const back = `${threadPath(community, reply.thread.id)}#${replyAnchor(reply.id)}`;
  return (
    <Shell
      title={t('edit.replyTitle')}
      state={stateOf(form)}
      back={<BackLink path={back}>{t('back.thread')}</BackLink>}
    >
      <div className="ic-reading">
        <WritingNotices form={form} fields={['body']} />
        {form.preview && (
          <Preview>
            <Html html={form.preview['body'] ?? ''} />
          </Preview>
        )}
        <h1 className="nhsuk-heading-l">{t('edit.replyTitle')}</h1>
        <p>{t('edit.intro')}</p>
        <form method="post" action={href(replyPath(community, reply.id, 'edit'))} noValidate>
          <input type="hidden" name="thread" value={reply.thread.id} />
          <input type="hidden" name="seenAt" value={form.values.seenAt} />
          <input type="hidden" name="seen" value={form.seen ?? ''} />
          <TextArea form={form} name="body" label={t('reply.bodyLabel')} limit={20_000} rows={10} />
          <WritingHelp />
          <WritingButtons form={form}>{t('edit.button')}</WritingButtons>
        </form>
      </div>
    </Shell>
  );
}
