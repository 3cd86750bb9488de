import { createHash } from 'node:crypto';
import { load } from '#platform';
import type { Workshop } from './workshop.entity.js';
import { themesOfWorkshop } from './workshops.loaders.js';

/** Changes with everything that editing can change: who edits knows what they saw. */
export async function editionOf(workshop: Workshop): Promise<string> {
  const { title, words, notes, startsOn, endsOn, votesPerTheme, bestPerTheme, tieRule } = workshop;
  const themes = (await load(themesOfWorkshop, workshop.id)) ?? [];
  const parts = [
    [title, words, notes, startsOn, endsOn, votesPerTheme, bestPerTheme, tieRule],
    [...workshop.facilitatorIds].sort(),
    themes.map(({ id, themeId, nameEn, nameCy, prompt }) => [id, themeId ?? [nameEn, nameCy], prompt]),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
