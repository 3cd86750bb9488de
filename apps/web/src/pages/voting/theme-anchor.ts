/** Where a theme stands on the pages about voting. */
export const themeAnchor = (themeId: string): string => `theme-${themeId}`;
