import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject } from '@nestjs/swagger';
import pino from 'pino';
import { DataSource } from 'typeorm';
import { AppModule } from '../src/app.module';
import { type Settings } from '../src/platform/config/settings';
import { createApp } from '../src/platform/http/create-app';
import { createTestDatabase } from './database';

export interface TestApi {
  app: NestFastifyApplication;
  specification: OpenAPIObject;
  /** Straight to the tables: to prepare what no route is for, and to see what a request left behind. */
  rows<Row = Record<string, unknown>>(statement: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export const setupCode = 'test-setup-code';

/** The whole API on a database of its own. */
export async function startApi(changes: Partial<Settings> = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'tiwizi-test-'));
  const settings: Settings = {
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: database.url,
    dataDir,
    demo: false,
    webDir: null,
    setupCode,
    behindProxy: false,
    logLevel: process.env.LOG_LEVEL ?? 'error',
    publicUrl: 'http://tiwizi.test',
    smtpUrl: null,
    mailFrom: 'Tiwizi <no-reply@tiwizi.test>',
    pushServices: [],
    ...changes,
  };
  const { app, specification } = await createApp(
    AppModule.with(settings),
    settings,
    pino({ level: settings.logLevel }),
  );
  const dataSource = app.get(DataSource);
  return {
    app,
    specification,
    rows: (statement, values) => dataSource.query(statement, values),
    close: async () => {
      await app.close();
      await database.drop();
      rmSync(dataDir, { recursive: true });
    },
  };
}
