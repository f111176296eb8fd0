import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Problem } from '../problem/problem';
import { sendProblem } from '../problem/problem.filter';

/**
 * Serves the built web application beside the API: hashed assets for ever, every other address as index.html.
 * Answers the hashes of index.html's inline scripts for the content security policy.
 */
export async function serveWeb(
  app: NestFastifyApplication,
  folder: string,
): Promise<{ inlineScripts: string[] }> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    // The build leaves a .br and a .gz beside each file: nothing is compressed again for each visitor.
    preCompressed: true,
    setHeaders: (reply, path) => {
      const forEver = path.startsWith(join(folder, 'assets'));
      reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  // A route, since the handler of what was not found is Nest's own and there is but one.
  fastify.get('/*', (request, reply) => {
    if (request.url.startsWith('/api') || request.url.startsWith('/assets/')) {
      return sendProblem(reply, request.id, new Problem(404, 'not-found'));
    }
    return reply.sendFile('index.html');
  });
  const inlineScripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script]) =>
      `'sha256-${createHash('sha256')
        .update(script ?? '')
        .digest('base64')}'`,
  );
  return { inlineScripts };
}
