import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const environment = {
  object: 'process',
  property: 'env',
  message: 'Configuration is read once, by loadConfig from #platform.',
};

const connections = {
  paths: [
    {
      name: 'typeorm',
      importNames: ['DataSource'],
      message: 'A unit of work has the one connection: query() from #platform.',
    },
    {
      name: '@nestjs/typeorm',
      importNames: ['InjectRepository'],
      message: 'A unit of work has the one connection.',
    },
  ],
};

export default defineConfig(
  globalIgnores(['dist/', 'data/', 'coverage/', 'apps/web/src/graphql/generated.ts']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-properties': ['error', environment],
      'no-restricted-imports': ['error', connections],
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['libs/platform/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['libs/platform/src/config/**', 'apps/launcher/**', 'apps/*/src/main.ts', 'test/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['apps/launcher/**', 'apps/run-process.ts', 'apps/web/codegen.ts', 'test/**'],
    rules: { 'no-console': 'off' },
  },
);
