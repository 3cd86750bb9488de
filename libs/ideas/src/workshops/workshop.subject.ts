import type { SubjectKind } from '#activity';
import { viewer } from '#people';
import { load } from '#platform';
import { workshopById } from './workshops.loaders.js';

export const workshopSubject: SubjectKind = {
  kind: 'workshop',
  async summaries(ids) {
    const workshops = await Promise.all(ids.map((id) => load(workshopById, id)));
    const { slug } = viewer().community!;
    return new Map(
      workshops
        .filter((workshop) => workshop !== undefined)
        .map(({ id, title, language }) => [
          id,
          { kind: 'workshop', id, title, language, path: `/c/${slug}/workshops/${id}` },
        ]),
    );
  },
};
