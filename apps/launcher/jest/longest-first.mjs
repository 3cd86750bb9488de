import Sequencer from '@jest/test-sequencer';

/** Roughly, by the work in them. What is not named is short. */
const longest = [
  'test/api/gone.spec.ts',
  'test/web/every-page/people.spec.ts',
  'test/api/isolation.spec.ts',
  'test/api/every-operation.spec.ts',
  'test/api/taken-ids.spec.ts',
  'test/web/conversation.spec.ts',
  'test/web/every-page/',
  'test/worker/digests',
  'test/web/',
  'test/launcher/',
  'test/worker/',
];

/** No process shall be left with a long spec when the others have nothing more to do. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.every(({ duration }) => duration !== undefined)) return sorted;
    return [...sorted].sort((one, other) => place(one) - place(other));
  }
}

function place({ path }) {
  const named = longest.findIndex((part) => path.replaceAll('\\', '/').includes(part));
  return named < 0 ? longest.length : named;
}
