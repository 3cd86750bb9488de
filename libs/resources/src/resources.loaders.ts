import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { entities, inOrder, type Batch } from '#platform';
import type { Resource } from './resource.entity.js';
import { visibleResources } from './resource.queries.js';
import { ResourceVersion } from './resource-version.entity.js';

/** More than anybody looks through. */
const MOST_VERSIONS = 100;

export const resourceById: Batch<Resource> = async (ids) =>
  inOrder(
    ids,
    await visibleResources(sql`and r.id = any(${ids.filter((id) => isUuid(id))}::uuid[])`),
    ({ id }) => id,
  );

/** The same thing in every format and language that there is. */
export const resourcesOfFamily: Batch<Resource[]> = async (familyIds) => {
  const found = await visibleResources(
    sql`and r.family_id = any(${familyIds}::uuid[]) order by r.format, r.language, r.id limit 1000`,
  );
  return familyIds.map((familyId) => found.filter((resource) => resource.familyId === familyId));
};

/** Of resources that the caller has shown to be visible, newest first. */
export const versionsOfResource: Batch<ResourceVersion[]> = async (ids) => {
  const versions = await entities(
    ResourceVersion,
    sql`
    select v.* from unnest(${ids}::uuid[]) as given (id) cross join lateral (
      select * from resource_version
       where tenant_id = current_tenant() and resource_id = given.id
       order by at desc, id desc limit ${MOST_VERSIONS}) v
     order by v.at desc, v.id desc`,
  );
  return ids.map((id) => versions.filter(({ resourceId }) => resourceId === id));
};

/** Versions of resources that the viewer may see. */
export const versionById: Batch<ResourceVersion> = async (ids) =>
  inOrder(
    ids,
    await entities(
      ResourceVersion,
      sql`
      select v.* from resource_version v join resource r on r.tenant_id = v.tenant_id and r.id = v.resource_id
       where v.tenant_id = current_tenant() and v.id = any(${ids.filter((id) => isUuid(id))}::uuid[])`,
    ),
    ({ id }) => id,
  );
