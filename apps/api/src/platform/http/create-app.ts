import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import { type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { LogController } from 'fastify';
import { type Logger } from 'pino';
import { type Settings } from '../config/settings';
import { replyOnlyWhatIsDeclared } from './declared-replies';
import { NestLog } from './nest-log';
import { describeApi } from './openapi';
import { placeRoutes } from './routing';
import { addSecurityHeaders } from './security-headers';
import { serveWeb } from './serve-web';

const jsonLimit = 1_000_000;
const uploadLimit = 8_000_000;

/** The whole HTTP application, ready to listen or to be asked in a test. */
export async function createApp(
  module: DynamicModule,
  settings: Settings,
  logger: Logger,
): Promise<{ app: NestFastifyApplication; specification: OpenAPIObject }> {
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    genReqId: () => randomUUID(),
    trustProxy: settings.behindProxy,
    bodyLimit: jsonLimit,
    routerOptions: { maxParamLength: 200 },
    logController: new LogController({ disableRequestLogging: true }),
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLog(logger),
    abortOnError: false,
  });
  placeRoutes(app);
  app.enableShutdownHooks();

  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: uploadLimit },
    (_request: unknown, body: unknown, done: (error: Error | null, body: unknown) => void) =>
      done(null, body),
  );
  fastify.addHook('onResponse', (request, reply, done) => {
    // No address, no query, no body: a log keeps no personal data.
    const route = request.routeOptions.url ?? 'unknown';
    request.log.info({
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
    done();
  });
  await app.register(cookie);
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });

  const specification = describeApi(app);
  const web = settings.webDir === null ? null : await serveWeb(app, settings.webDir);
  await addSecurityHeaders(fastify, {
    strictTransportSecurity: settings.behindProxy,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...(web?.inlineScripts ?? [])],
        // The specification's reader and charts set inline styles.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // A voice note is heard before it is sent.
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
  replyOnlyWhatIsDeclared(fastify, specification);
  SwaggerModule.setup('api/docs', app, specification, {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Tiwizi API',
  });
  await app.init();
  await fastify.ready();
  return { app, specification };
}
