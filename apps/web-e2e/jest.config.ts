/** @jest-config-loader esbuild-register */
import { join } from 'node:path';
import type { Config } from 'jest';

const config: Config = {
  displayName: 'web-e2e',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@tiwizi/source', 'node', 'require', 'default'] },
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: { '^.+\\.[jt]sx?$': ['@swc/jest', { configFile: join(__dirname, '../../.swcrc') }] },
  transformIgnorePatterns: ['/node_modules/(?!qr/)'],
  testSequencer: join(__dirname, '../../tools/test/longest-first.mjs'),
  globalSetup: '<rootDir>/src/kit/global-setup.ts',
  globalTeardown: '<rootDir>/src/kit/global-teardown.ts',
  maxWorkers: 2,
  testTimeout: 360_000,
};

export default config;
