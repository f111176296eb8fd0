import nx from '@nx/eslint-plugin';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { oneWayZones } from './tools/lint/one-way.mjs';

/** Which project may lean on which: the one way of docs/architecture.md. */
const depConstraints = [
  { sourceTag: 'lib:domain', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'lib:access', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'lib:i18n', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'lib:api-client', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'lib:ui', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'app:api', onlyDependOnLibsWithTags: ['lib:domain', 'lib:access', 'lib:i18n'] },
  { sourceTag: 'app:web', onlyDependOnLibsWithTags: ['lib:domain', 'lib:api-client', 'lib:i18n', 'lib:ui'] },
  { sourceTag: 'app:web-e2e', onlyDependOnLibsWithTags: ['lib:domain', 'lib:access', 'lib:i18n', 'tools'] },
  { sourceTag: 'tools', onlyDependOnLibsWithTags: ['lib:domain', 'lib:i18n'] },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'libs/api-client/src/generated/**',
      '.nx/**',
      'coverage/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    plugins: { '@nx': nx, 'import-x': importX },
    languageOptions: { globals: globals.node },
    settings: {
      'import-x/resolver-next': [
        importX.createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.json'] }),
      ],
    },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints, enforceBuildableLibDependency: false, allow: [] },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: oneWayZones }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // Nest reads constructor parameter types at run time: an import that looks like a type is a value there.
    files: ['apps/api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['tools/**', 'apps/api/src/main.ts', 'apps/web-e2e/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['apps/api/src/migrations/**', '**/*.spec.ts', '**/*.spec.tsx'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['apps/web/src/**', 'libs/ui/src/**'],
    ...jsxA11y.flatConfigs.recommended,
    languageOptions: { ...jsxA11y.flatConfigs.recommended.languageOptions, globals: globals.browser },
  },
  {
    files: ['apps/web/src/**', 'libs/ui/src/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
);
