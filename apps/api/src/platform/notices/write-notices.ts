import sql from 'sql-template-tag';
import { type RequestContext } from '../context/request-context';

/**
 * Writes the request's news in its own transaction, in one statement: a request that fails told nothing, and one that
 * succeeds told everybody.
 */
export async function writeNotices(context: RequestContext): Promise<void> {
  if (context.notices.length === 0) return;
  const told = context.notices.map(({ kind, key, to, place, programmeId = null, params }) => ({
    kind,
    event_key: `${kind}:${key}`,
    place,
    programme_id: programmeId,
    params,
    account_ids: to.accountIds ?? [],
    programme_ids: to.programmeIds ?? [],
    enrolment_ids: to.enrolmentIds ?? [],
    roles: to.roles ?? [],
  }));
  await context.rows(sql`
    WITH told AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(told)}::jsonb) AS t (kind text, event_key text, place text,
        programme_id uuid, params jsonb, account_ids uuid[], programme_ids uuid[], enrolment_ids uuid[], roles text[])
    ), heard AS (
      SELECT t.event_key, unnest(t.account_ids) AS account_id FROM told t
      UNION SELECT t.event_key, a.id FROM told t JOIN accounts a
        ON a.role = 'administrator' AND 'administrator' = ANY (t.roles)
      UNION SELECT t.event_key, pp.account_id FROM told t
        JOIN programme_people pp ON pp.programme_id = ANY (t.programme_ids) AND pp.role = ANY (t.roles)
      UNION SELECT t.event_key, pp.account_id FROM told t
        JOIN enrolments e ON e.id = ANY (t.enrolment_ids)
        JOIN programme_people pp ON pp.programme_id = e.programme_id AND pp.role = ANY (t.roles)
          AND pp.role <> 'trainer'
      UNION SELECT t.event_key, e.trainer_account_id FROM told t
        JOIN enrolments e ON e.id = ANY (t.enrolment_ids) AND 'trainer' = ANY (t.roles)
      UNION SELECT t.event_key, a.id FROM told t
        JOIN enrolments e ON (e.id = ANY (t.enrolment_ids) OR e.programme_id = ANY (t.programme_ids))
          AND 'cooperative' = ANY (t.roles)
        JOIN accounts a ON a.cooperative_id = e.cooperative_id
    )
    INSERT INTO notifications (account_id, kind, event_key, programme_id, place, params)
    SELECT h.account_id, t.kind, t.event_key, t.programme_id, t.place, t.params
    FROM heard h JOIN told t USING (event_key)
    JOIN accounts a ON a.id = h.account_id AND a.active
    WHERE h.account_id IS DISTINCT FROM ${context.actor?.accountId ?? null}::uuid
    ON CONFLICT ON CONSTRAINT notifications_once DO NOTHING`);
}
