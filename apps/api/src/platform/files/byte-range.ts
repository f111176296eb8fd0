import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * The part of a recording that a player asks for: some play nothing that cannot be had in parts. What is no single range
 * of bytes within it is answered with the whole, as a server may (RFC 9110, 14.2).
 */
export function partOf(request: FastifyRequest, reply: FastifyReply, bytes: Buffer): Buffer {
  void reply.header('accept-ranges', 'bytes');
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  if (from === '' && to === '') return bytes;
  const last = bytes.length - 1;
  const first = from === '' ? Math.max(0, bytes.length - Number(to)) : Number(from);
  const end = from === '' || to === '' ? last : Math.min(last, Number(to));
  if (end < first || first > last) return bytes;
  void reply.status(206).header('content-range', `bytes ${first}-${end}/${bytes.length}`);
  return bytes.subarray(first, end + 1);
}
