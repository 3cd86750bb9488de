import type { ChangedPart } from './action-change.entity.js';
import type { Written } from './action-form.js';
import type { Action } from './action.entity.js';

/** What is otherwise now. Of words only that they changed: what they said before may have been said for nobody to keep. */
export function changesBetween(before: Action, after: Written): ChangedPart[] {
  const parts: ChangedPart[] = [
    { name: 'what', from: before.what, to: after.what },
    { name: 'why', from: before.why, to: after.why },
    { name: 'owner', from: before.ownerId, to: after.ownerId },
    { name: 'deputy', from: before.deputyId, to: after.deputyId },
    { name: 'due_on', from: before.dueOn, to: after.dueOn },
    { name: 'involvement', from: before.involvement, to: after.involvement },
    { name: 'involved', from: listed(before.involved), to: listed(after.involved) },
    { name: 'themes', from: listed(before.themeIds), to: listed(after.themeIds) },
  ];
  const words = ['what', 'why', 'involvement'];
  return parts
    .filter(({ from, to }) => from !== to)
    .map((part) => (words.includes(part.name) ? { ...part, from: null, to: null } : part));
}

const listed = (ids: readonly string[]): string => [...ids].sort().join(' ');
