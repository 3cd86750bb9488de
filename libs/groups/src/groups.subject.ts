import { SubjectSummary, type SubjectKind } from '#activity';
import { groupById, inLanguage, memberById, viewer } from '#people';
import { load } from '#platform';
import { requestById, settingsById } from './groups.loaders.js';

/** A group that the viewer may read. */
export const groupSubject: SubjectKind = {
  kind: 'group',
  summaries: (ids) =>
    summariesOf(ids, async (id) => {
      const group = await load(groupById, id);
      return group && { kind: 'group', title: group.name, path: `groups/${id}` };
    }),
};

/** For who asked: the group, or its door. For who answers: what waits. */
export const groupRequestSubject: SubjectKind = {
  kind: 'group-request',
  summaries: (ids) =>
    summariesOf(ids, async (id) => {
      const request = await load(requestById, id);
      const group = request && (await load(settingsById, request.groupId));
      if (!group) return undefined;
      const { nameEn, nameCy } = group;
      return { kind: 'group-request', title: inLanguage(nameEn, nameCy), path: pathOf(request) };
    }),
};

/** A member as an admin's concern. */
export const memberSubject: SubjectKind = {
  kind: 'member',
  summaries: (ids) =>
    summariesOf(ids, async (id) => {
      const member = viewer().member?.roles.includes('admin') ? await load(memberById, id) : undefined;
      return member && { kind: 'member', title: member.displayName, path: 'admin/people' };
    }),
};

type Sketch = Pick<SubjectSummary, 'kind' | 'title' | 'path'>;

async function summariesOf(
  ids: readonly string[],
  sketch: (id: string) => Promise<Sketch | undefined>,
): Promise<Map<string, SubjectSummary>> {
  const summaries = new Map<string, SubjectSummary>();
  const { community, language } = viewer();
  await Promise.all(
    ids.map(async (id) => {
      const found = await sketch(id);
      const path = `/c/${community!.slug}/${found?.path}`;
      if (found) summaries.set(id, Object.assign(new SubjectSummary(), { ...found, id, path, language }));
    }),
  );
  return summaries;
}

function pathOf({ groupId, memberId }: { groupId: string; memberId: string }): string {
  const { member } = viewer();
  if (memberId !== member?.id) return 'requests';
  return member.visibleGroups.includes(groupId) ? `groups/${groupId}` : `groups/${groupId}/ask`;
}
