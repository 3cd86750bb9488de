import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

/** Run by `npm test`, which starts what the tests need and says so in TEST_… variables. */
export default {
  testEnvironment: 'node',
  testMatch: [
    '<rootDir>/libs/**/*.spec.{ts,tsx}',
    '<rootDir>/apps/**/*.spec.{ts,tsx}',
    '<rootDir>/test/**/*.spec.{ts,tsx}',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
  moduleNameMapper: {
    '^#(platform|activity|people|files|search|writing|mail|communities|groups|joining|moderation|discussion|resources|ideas|plans|network|notifications|digests)$':
      '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false }] },
  testTimeout: 60_000,
  maxWorkers: 2,
  // Modules of a spec stay in memory when it is over: a worker that has run many makes room for a new one.
  workerIdleMemoryLimit: '1500MB',
  coverageProvider: 'v8',
  reporters: ['default', '<rootDir>/apps/launcher/jest-counts.mjs'],
};
