import { writeFileSync } from 'node:fs';

/** A jest reporter that leaves the numbers for `npm test` to add to its own. */
export default class JestCounts {
  onRunComplete(_contexts, results) {
    const broken = results.numRuntimeErrorTestSuites;
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + broken,
      notRun: results.numPendingTests + results.numTodoTests,
    };
    if (process.env.TEST_COUNTS_FILE) writeFileSync(process.env.TEST_COUNTS_FILE, JSON.stringify(counts));
  }
}
