import { PageFailure } from '../../visit/page-failure.js';

export type WorkshopAddress = { community: string; workshop: string };

type Viewing = { viewer: { acceptedRules?: boolean | null } | null };

/** Why somebody may not do what they came for, where the moment is right for it. */
export const refusedTo = ({ viewer }: Viewing): PageFailure =>
  new PageFailure(viewer?.acceptedRules === false ? 'RULES_NOT_ACCEPTED' : 'FORBIDDEN');

/** Where a theme stands on the pages about voting. */
export const themeAnchor = (themeId: string): string => `theme-${themeId}`;

type Led = Viewing & { workshop: { viewerCan: { edit: boolean } } };

/** Pages for those who lead the workshop. @throws PageFailure for anybody else */
export function onlyWhoLeads(data: Led): void {
  if (!data.workshop.viewerCan.edit) throw refusedTo(data);
}
