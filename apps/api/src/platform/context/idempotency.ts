import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import { Problem } from '../problem/problem';
import { type RequestContext } from './request-context';

const nobody = '00000000-0000-0000-0000-000000000000';

/** What was asked, so that a key cannot be used for two different things. */
export function requestHash(method: string, url: string, body: unknown): string {
  const text = Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null);
  return createHash('sha256').update(`${method} ${url}\n`).update(text).digest('hex');
}

export function readIdempotencyKey(header: string | string[] | undefined): string {
  if (header === undefined) throw new Problem(428, 'idempotency-key-required');
  if (typeof header !== 'string' || !/^[\w-]{8,100}$/.test(header)) {
    throw new Problem(400, 'idempotency-key-malformed');
  }
  return header;
}

/**
 * Claims the key inside the request's transaction. Answers the first run's reply where there was one; a second
 * request that comes while the first still runs waits for it on the row.
 */
export async function claimKey(
  context: RequestContext,
  key: string,
  hash: string,
): Promise<{ reply: unknown } | null> {
  const account = context.actor?.accountId ?? nobody;
  const claimed = await context.row(sql`
    INSERT INTO idempotency_keys (account_id, key, request_hash) VALUES (${account}, ${key}, ${hash})
    ON CONFLICT DO NOTHING RETURNING key`);
  if (claimed !== null) return null;
  const first = await context.row<{ request_hash: string; reply: { body: unknown } }>(sql`
    SELECT request_hash, reply FROM idempotency_keys WHERE account_id = ${account} AND key = ${key}`);
  if (first === null) throw new Problem(409, 'try-again');
  if (first.request_hash !== hash) throw new Problem(422, 'idempotency-key-reused');
  return { reply: first.reply.body };
}

export async function keepReply(context: RequestContext, key: string, body: unknown): Promise<void> {
  const account = context.actor?.accountId ?? nobody;
  await context.rows(sql`
    UPDATE idempotency_keys SET reply = ${JSON.stringify({ body })}::jsonb WHERE account_id = ${account} AND key = ${key}`);
}
