import 'reflect-metadata';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject } from '@nestjs/swagger';
import pino from 'pino';
import { DataSource } from 'typeorm';
import { AppModule } from '../src/app.module';
import { type Settings } from '../src/platform/config/settings';
import { createApp } from '../src/platform/http/create-app';
import { type TestDatabase, testDatabase } from './database';

export interface TestApi {
  app: NestFastifyApplication;
  specification: OpenAPIObject;
  /** Straight to the tables: to prepare what no route is for, and to see what a request left behind. */
  rows<Row = Record<string, unknown>>(statement: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export const setupCode = 'test-setup-code';

declare global {
  /** The program that spec files take turns on, where Jest runs them in its own process: to be ended with it. */
  var tiwiziTestProgram: { close(): Promise<void> } | undefined;
}

interface Program {
  app: NestFastifyApplication;
  specification: OpenAPIObject;
  database: TestDatabase;
  dataDir: string;
}

let kept: Program | null = null;
let lent = false;

/**
 * The whole API on a fresh database. One program serves the spec files of a worker, one after the other, as a server that
 * runs for days does; who needs another beside it has one of their own.
 */
export async function startApi(): Promise<TestApi> {
  if (lent) return startOwnApi();
  lent = true;
  if (kept === null) {
    kept = await build({});
    globalThis.tiwiziTestProgram = kept.app;
    const { dataDir } = kept;
    process.once('exit', () => rmSync(dataDir, { recursive: true }));
  } else {
    await kept.database.create();
    await kept.app.get(DataSource).initialize();
  }
  const { app, database, dataDir } = kept;
  return asked(kept, async () => {
    await app.get(DataSource).destroy();
    await database.drop();
    for (const name of readdirSync(dataDir)) rmSync(join(dataDir, name), { recursive: true });
    lent = false;
  });
}

/** An API of this test's own: with other settings, or to start what does not stop before the program does. */
export async function startOwnApi(changes: Partial<Settings> = {}): Promise<TestApi> {
  const program = await build(changes);
  return asked(program, async () => {
    await program.app.close();
    await program.database.drop();
    rmSync(program.dataDir, { recursive: true });
  });
}

async function build(changes: Partial<Settings>): Promise<Program> {
  const database = testDatabase();
  await database.create();
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
  const built = await createApp(AppModule.with(settings), settings, pino({ level: settings.logLevel }));
  return { ...built, database, dataDir };
}

function asked({ app, specification }: Program, close: () => Promise<void>): TestApi {
  const dataSource = app.get(DataSource);
  return { app, specification, rows: (statement, values) => dataSource.query(statement, values), close };
}
