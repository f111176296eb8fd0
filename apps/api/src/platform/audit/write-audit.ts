import sql from 'sql-template-tag';
import { type RequestContext } from '../context/request-context';

/** Writes the request's audit lines in its own transaction. A write that leaves none is a defect and fails. */
export async function writeAudit(context: RequestContext): Promise<void> {
  const entries = context.auditEntries;
  if (entries.length === 0) throw new Error(`${context.verb} wrote without an audit line`);
  const asJson = (value: object | null) => (value === null ? null : JSON.stringify(value));
  await context.rowsOften(sql`
    INSERT INTO audit_lines (account_id, verb, entity, entity_id, before, after, request_id, ip)
    SELECT ${context.actor?.accountId ?? null}::uuid, ${context.verb}, entity, entity_id, before::jsonb, after::jsonb,
      ${context.requestId}, ${context.ip}::inet
    FROM unnest(
      ${entries.map((entry) => entry.entity)}::text[],
      ${entries.map((entry) => entry.entityId)}::text[],
      ${entries.map((entry) => asJson(entry.before))}::text[],
      ${entries.map((entry) => asJson(entry.after))}::text[]
    ) WITH ORDINALITY AS entries (entity, entity_id, before, after, position)
    ORDER BY position
  `);
}
