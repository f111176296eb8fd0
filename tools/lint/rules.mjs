import jsxA11y from 'eslint-plugin-jsx-a11y';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { oneWay } from './one-way-rule.mjs';

/** The rules every project lives by. */
export const house = tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/src/generated/**', '**/eslint.config.mjs'] },
  ...tseslint.configs.recommended,
  {
    plugins: { tiwizi: { rules: { 'one-way': oneWay } } },
    languageOptions: { globals: globals.node },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'tiwizi/one-way': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // In swift-rules.mjs, as the rules of React are.
      '@typescript-eslint/no-unused-vars': 'off',
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
