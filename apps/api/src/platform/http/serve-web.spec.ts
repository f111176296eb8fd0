import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import compress from '@fastify/compress';
import { Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { serveWeb } from './serve-web';

@Module({})
class Nothing {}

const script = 'export default 1;\n'.repeat(200);
const page = `<!doctype html><script>start()</script>${'<p>Tiwizi</p>'.repeat(200)}`;

let folder: string;
let app: NestFastifyApplication;
let inlineScripts: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tiwizi-web-'));
  mkdirSync(join(folder, 'assets'));
  for (const [file, text] of [
    ['index.html', page],
    ['assets/door-1.js', script],
  ] as const) {
    writeFileSync(join(folder, file), text);
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(text));
  }
  const module = await Test.createTestingModule({ imports: [Nothing] }).compile();
  app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  ({ inlineScripts } = await serveWeb(app, folder));
  await app.init();
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string) => app.inject({ url, headers: { 'accept-encoding': 'br' } });

it('sends what the build compressed, once, and lets it be kept for ever', async () => {
  const reply = await get('/assets/door-1.js');
  expect(reply.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
  expect(reply.headers['cache-control']).toContain('immutable');
  expect(brotliDecompressSync(reply.rawPayload).toString()).toBe(script);
});

it.each(['/', '/board'])('answers %s with the page, compressed and never kept', async (url) => {
  const reply = await get(url);
  expect(reply.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  expect(brotliDecompressSync(reply.rawPayload).toString()).toBe(page);
});

it('does not answer a missing file with the page', async () => {
  expect((await get('/assets/gone.js')).statusCode).toBe(404);
});

it('names the hash of the page’s own script', () => {
  expect(inlineScripts).toEqual([expect.stringMatching(/^'sha256-.+='$/)]);
});
