import { join } from 'node:path';
import nx from '@nx/eslint-plugin';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { oneWayZones } from './one-way.mjs';

/** Which project may lean on which: the one way of docs/architecture.md. */
const depConstraints = [
  { sourceTag: 'lib:domain', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'lib:access', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'lib:i18n', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'lib:api-client', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'lib:ui', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'app:api', onlyDependOnLibsWithTags: ['lib:domain', 'lib:access', 'lib:i18n'] },
  { sourceTag: 'app:web', onlyDependOnLibsWithTags: ['lib:domain', 'lib:api-client', 'lib:i18n', 'lib:ui'] },
  { sourceTag: 'app:web-e2e', onlyDependOnLibsWithTags: ['lib:domain', 'lib:access', 'lib:i18n'] },
  { sourceTag: 'tools', onlyDependOnLibsWithTags: ['lib:domain', 'lib:api-client', 'lib:i18n'] },
];

/** The rules every project lives by. */
export const house = tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/src/generated/**', '**/eslint.config.mjs'] },
  ...tseslint.configs.recommended,
  {
    plugins: { '@nx': nx, 'import-x': importX },
    languageOptions: { globals: globals.node },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    settings: {
      'import-x/resolver-next': [
        importX.createNodeResolver({
          extensions: ['.ts', '.tsx', '.mjs', '.json'],
          conditionNames: ['@tiwizi/source', 'import', 'default'],
        }),
      ],
    },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints, enforceBuildableLibDependency: false }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // In swift-rules.mjs, as the rules of React are.
      '@typescript-eslint/no-unused-vars': 'off',
      'import-x/no-restricted-paths': [
        'error',
        { basePath: join(import.meta.dirname, '..', '..'), zones: oneWayZones },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['**/*.spec.ts', '**/*.spec.tsx', '**/migrations/**'], rules: { 'max-lines': 'off' } },
);

/** Nest reads constructor parameter types at run time: an import that looks like a type is a value there. */
export const nest = { files: ['**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } };

/** Programs that a person runs in a terminal speak through it. */
export const terminal = { rules: { 'no-console': 'off' } };

/** What runs in a browser. */
export const browser = [
  {
    ...jsxA11y.flatConfigs.recommended,
    languageOptions: { ...jsxA11y.flatConfigs.recommended.languageOptions, globals: globals.browser },
  },
];
