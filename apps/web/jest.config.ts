/** @jest-config-loader esbuild-register */
import { join } from 'node:path';
import type { Config } from 'jest';

const config: Config = {
  displayName: 'web',
  testEnvironment: 'jest-environment-jsdom',
  testEnvironmentOptions: { customExportConditions: ['@tiwizi/source', 'browser', 'require', 'default'] },
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { configFile: join(__dirname, '../../.swcrc') }] },
  moduleNameMapper: { '\.css$': '<rootDir>/../../libs/ui/src/testing/css-classes.ts' },
  setupFiles: ['<rootDir>/../../libs/ui/src/testing/polyfills.ts'],
  setupFilesAfterEnv: ['@testing-library/jest-dom', '<rootDir>/../../libs/ui/src/testing/patience.ts'],
  testTimeout: 20_000,
};

export default config;
