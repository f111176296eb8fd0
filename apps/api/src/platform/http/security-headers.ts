import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';

/**
 * Puts helmet's headers on every reply. They follow from `options` alone, so that helmet is asked for them once: asked with each
 * request it would write them anew. A route that says otherwise of one of them is heard.
 */
export async function addSecurityHeaders(
  fastify: FastifyInstance,
  options: FastifyHelmetOptions,
): Promise<void> {
  const asked = Fastify();
  await asked.register(helmet, options);
  asked.get('/', (_request, reply) => reply.send());
  const { headers: given } = await asked.inject('/');
  await asked.close();
  const ofTheReplyItself = new Set(['connection', 'content-length', 'date']);
  const headers = Object.fromEntries(Object.entries(given).filter(([name]) => !ofTheReplyItself.has(name)));
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}
