import { PageFailure } from '../../visit/page-failure.js';

export type WorkshopAddress = { community: string; workshop: string };

type Editing = {
  viewer: { acceptedRules?: boolean | null } | null;
  workshop: { viewerCan: { edit: boolean } };
};

/** The page’s data, for those who lead the workshop. */
export function mayEdit<Data extends Editing>(data: Data): Data {
  if (data.workshop.viewerCan.edit) return data;
  throw new PageFailure(data.viewer?.acceptedRules === false ? 'RULES_NOT_ACCEPTED' : 'FORBIDDEN');
}
