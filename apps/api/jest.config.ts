/** @jest-config-loader esbuild-register */
import { join } from 'node:path';
import type { Config } from 'jest';

const config: Config = {
  displayName: 'api',
  testEnvironment: '<rootDir>/test/one-context-environment.ts',
  runtime: join(__dirname, '../../tools/test/shared-packages-runtime.mjs'),
  testEnvironmentOptions: { customExportConditions: ['@tiwizi/source', 'node', 'require', 'default'] },
  testMatch: ['<rootDir>/{src,test}/**/*.spec.ts'],
  transform: { '^.+\\.[jt]sx?$': ['@swc/jest', { configFile: join(__dirname, '../../.swcrc') }] },
  globalSetup: '<rootDir>/test/global-setup.ts',
  globalTeardown: '<rootDir>/test/global-teardown.ts',
  maxWorkers: 2,
  testTimeout: 20_000,
};

export default config;
