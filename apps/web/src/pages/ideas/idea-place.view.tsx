import type { Form } from '../../forms/form.js';
import type { NewIdeaPageQuery } from '../../graphql/generated.js';
import { Choice } from '../../ui/fields.js';
import { useSite } from '../../ui/site.js';
import type { IdeaOrigin } from './idea-origin.js';
import type { NewIdeaField } from './new-idea-form.js';

type Workshop = NewIdeaPageQuery['workshops']['nodes'][number];

/**
 * Where an idea that comes from something said here can go: into workshops that collect ideas now. Only those
 * with the same readers, so that what is said about who will see it holds whatever is chosen.
 */
export function workshopsFor(
  { source, workshopTheme, readers }: IdeaOrigin,
  workshops: readonly Workshop[],
): readonly Workshop[] {
  if (!source) return [];
  const open = workshops.filter(
    ({ group, viewerCan }) => viewerCan.propose && (group?.id ?? null) === (readers?.id ?? null),
  );
  const isAmongThem = open.some(({ id }) => id === workshopTheme?.workshop.id);
  return workshopTheme && !isAmongThem ? [] : open;
}

type Props = { form: Form<NewIdeaField>; workshops: readonly Workshop[] };

export function IdeaPlace({ form, workshops }: Props) {
  const { t } = useSite();
  const themes = workshops.flatMap(({ title, themes }) =>
    themes.map(({ id, name }) => ({
      value: id,
      label: t('newIdea.place.theme', { theme: name, workshop: title }),
    })),
  );
  return (
    <Choice
      form={form}
      name="workshopTheme"
      label={t('newIdea.place')}
      options={[{ value: '', label: t('newIdea.place.none') }, ...themes]}
    />
  );
}
