import { stateOf, type Form } from '../../forms/form.js';
import type { IdeaToChangeQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { ideaPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { WritingButtons, WritingNotices } from '../../ui/writing.js';
import { IdeaPreview, IdeaThemes, IdeaWords } from './idea-fields.view.js';

export type EditIdeaField = 'sentence' | 'why' | 'themeIds';

type Props = {
  community: string;
  idea: IdeaToChangeQuery['idea'];
  themes: IdeaToChangeQuery['community']['themes'];
  form: Form<EditIdeaField>;
};

export function EditIdeaView({ community, idea, themes, form }: Props) {
  const { t, href } = useSite();
  const path = ideaPath(community, idea.id);
  return (
    <Shell
      title={t('editIdea.title')}
      state={stateOf(form)}
      back={<BackLink path={path}>{t('idea.back')}</BackLink>}
    >
      <div className="ic-reading">
        <WritingNotices form={form} fields={['sentence', 'why', 'themeIds']} />
        <IdeaPreview form={form} />
        <h1 className="nhsuk-heading-l">{t('editIdea.title')}</h1>
        <p>{t('editIdea.intro')}</p>
        <form method="post" action={href(`${path}/edit`)} noValidate>
          <input type="hidden" name="seen" value={form.seen ?? ''} />
          <IdeaWords form={form} />
          <IdeaThemes form={form} themes={themes} />
          <WritingButtons form={form}>{t('edit.button')}</WritingButtons>
        </form>
      </div>
    </Shell>
  );
}
