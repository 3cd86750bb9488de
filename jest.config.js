/** Run by `npm test`, which builds, starts what the tests need and says so in TEST_… variables. */
export default {
  testEnvironment: 'node',
  testRunner: '<rootDir>/apps/launcher/jest/plain-node.mjs',
  testMatch: [
    '<rootDir>/libs/**/*.spec.{ts,tsx}',
    '<rootDir>/apps/**/*.spec.{ts,tsx}',
    '<rootDir>/test/**/*.spec.{ts,tsx}',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
  transform: {},
  testTimeout: 60_000,
  testSequencer: '<rootDir>/apps/launcher/jest/longest-first.mjs',
  // One more than two cores: a spec that waits for a mail leaves its core to another.
  maxWorkers: 3,
  // A worker that has run many specs makes room for a new one.
  workerIdleMemoryLimit: '1500MB',
  reporters: [
    'default',
    '<rootDir>/apps/launcher/jest/counts.mjs',
    '<rootDir>/apps/launcher/jest/slowest.mjs',
  ],
};
