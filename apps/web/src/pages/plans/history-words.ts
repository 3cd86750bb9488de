import type { ActionChapterFragment, ActionState, Perspective } from '../../graphql/generated.js';
import type { Site } from '../../ui/site.js';
import { dayInWords } from '../../ui/time.js';

type Chapter = Pick<ActionChapterFragment, 'kind' | 'by' | 'milestone' | 'words' | 'changes'>;
type Change = Chapter['changes'][number];

/** What happened, in whole sentences, one after the other. */
export const chapterInWords = (site: Site, chapter: Chapter): string =>
  [
    deedInWords(site, chapter),
    ...chapter.changes
      // That it is complete or dropped is said already.
      .filter(({ name }) => name !== 'state' || chapter.kind === 'UPDATED')
      .map((change) => changeInWords(site, change)),
  ].join(' ');

function deedInWords({ t }: Site, { kind, by, milestone, words }: Chapter): string {
  const name = by?.displayName ?? t('person.someone');
  if (kind === 'COMPLETED' && !words) return t('chapter.COMPLETED.shown', { name });
  return t(`chapter.${kind}`, { name, milestone: milestone ?? '' });
}

/** One thing that is otherwise now, as a sentence of its own. */
function changeInWords(site: Site, change: Change): string {
  const { t } = site;
  const { name, from, to } = change;
  const values = { from: valueInWords(site, name, from), to: valueInWords(site, name, to) };
  switch (name) {
    case 'state':
      return t('changed.state', values);
    case 'due_on':
      return t('changed.dueOn', values);
    case 'owner':
      return from ? t('changed.owner', values) : t('changed.ownerNow', values);
    case 'deputy':
      if (!from) return t('changed.deputyNow', values);
      return to ? t('changed.deputy', values) : t('changed.deputyGone', values);
    case 'themes':
      return to ? t('changed.themes', values) : t('changed.themesGone');
    case 'involved':
      return to ? t('changed.involved', values) : t('changed.involvedGone');
    case 'what':
      return t('changed.what');
    case 'why':
      return t('changed.why');
    default:
      return t('changed.involvement');
  }
}

/** A code or a day as people say it; names stay as they are. */
function valueInWords({ t, language }: Site, name: string, value: string | null): string {
  if (!value) return '';
  if (name === 'state') return t(`actionState.${value.toUpperCase() as ActionState}`);
  if (name === 'due_on') return dayInWords(value, language);
  if (name === 'involved')
    return value
      .split(' ')
      .map((one) => t(`perspective.name.${one.toUpperCase() as Perspective}`))
      .join(', ');
  return value;
}
