import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { describeApi } from './platform/http/openapi';
import { placeRoutes } from './platform/http/routing';

// Writes the committed specification. Nest's preview mode builds no provider, so no database is asked.
async function main(): Promise<void> {
  const settings = {
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: 'postgres://nobody@localhost/none',
    dataDir: '.data',
    demo: false,
    webDir: null,
    setupCode: null,
    behindProxy: false,
    logLevel: 'silent',
    publicUrl: 'http://localhost:3000',
    smtpUrl: null,
    mailFrom: '',
    pushServices: [],
  };
  const app = await NestFactory.create(AppModule.with(settings), new FastifyAdapter(), {
    preview: true,
    logger: false,
  });
  placeRoutes(app);
  const target = process.argv[2] ?? join(__dirname, '..', 'openapi.json');
  writeFileSync(target, `${JSON.stringify(describeApi(app), null, 2)}\n`);
}

void main();
