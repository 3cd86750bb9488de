import { refusedTo } from '../../visit/page-failure.js';

export type WorkshopAddress = { community: string; workshop: string };

type Led = {
  viewer: { acceptedRules?: boolean | null } | null;
  workshop: { viewerCan: { edit: boolean } };
};

/** A page’s data, for those who lead the workshop. @throws PageFailure for anybody else */
export function onlyWhoLeads<Data extends Led>(data: Data): Data {
  if (data.workshop.viewerCan.edit) return data;
  throw refusedTo(data);
}
