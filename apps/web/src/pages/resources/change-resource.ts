import type { Form } from '../../forms/form.js';
import { ResourceToEditPageDocument, type ResourceToEditPageQuery } from '../../graphql/generated.js';
import type { Operations } from '../../graphql/operations.js';
import { refusedTo } from '../../visit/page-failure.js';
import type { Visit } from '../../visit/visit.js';
import type { ResourceField } from './resource-form.js';

export type ResourceAddress = { community: string; resource: string };

type Permission = keyof ResourceToEditPageQuery['resource']['viewerCan'] & string;

/** The resource that a form changes; a PageFailure where the visitor may not. */
export async function resourceToChange(
  operations: Operations,
  visit: Visit,
  at: ResourceAddress,
  { permission, place }: { permission: Permission; place: string },
): Promise<ResourceToEditPageQuery> {
  const data = await operations.dataOf(visit, ResourceToEditPageDocument, { ...at, place }, at);
  if (data.resource.viewerCan[permission]) return data;
  throw refusedTo(data);
}

type Themes = ResourceToEditPageQuery['community']['themes'];

/** Those to choose from; one that the community has retired since can stay. */
export const themesFor = ({ resource, community }: ResourceToEditPageQuery): Themes => [
  ...community.themes,
  ...resource.themes.filter(({ id }) => !community.themes.some((theme) => theme.id === id)),
];

/** What all forms about a resource that is there are shown with. */
export const changing = (at: ResourceAddress, data: ResourceToEditPageQuery, form: Form<ResourceField>) => ({
  community: at.community,
  resource: data.resource,
  themes: themesFor(data),
  form,
});
