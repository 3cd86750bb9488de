/** What specs and their helpers import as `@jest/globals`: always that of the spec which runs now. */
export let afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test;

export function use(globals) {
  ({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } = globals);
}
