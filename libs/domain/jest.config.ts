/** @jest-config-loader esbuild-register */
import { join } from 'node:path';
import type { Config } from 'jest';

const config: Config = {
  displayName: 'domain',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@tiwizi/source', 'node', 'require', 'default'] },
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { configFile: join(__dirname, '../../.swcrc') }] },
};

export default config;
