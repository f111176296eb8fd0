import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Marks a reply as one that never changes under its id, so that a device on a slow line fetches it once. True when the
 * caller already holds it, and the status alone is the answer.
 */
export function keepForEver(request: FastifyRequest, reply: FastifyReply, id: string): boolean {
  const tag = `"${id}"`;
  void reply.header('etag', tag).header('cache-control', 'private, max-age=31536000, immutable');
  const held = request.headers['if-none-match'] === tag;
  if (held) void reply.status(304);
  return held;
}
