/** A roll of 25 people called again and again, by each lane its own: every call changes every mark. */
export const marks = {
  name: '25 marks of a session, with audit',
  role: 'trainer',
  path: ({ sessionIds }, lane) => `/api/v1/sessions/${sessionIds[lane]}/roll`,
  write: (world, lane, turn, reply) => ({
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      'x-csrf-token': 'bench',
      'if-match': `"${reply?.version ?? 1}"`,
    },
    body: { marks: marksOf(world, lane, turn), headcounts: [], notes: '', held: true },
  }),
  /** The marks and one line of audit in one statement, for whoever sends them. */
  bare: () => ({
    text: `
      WITH given AS (
        SELECT ($1::jsonb ->> 'sessionId')::uuid AS session_id, ($1::jsonb ->> 'accountId')::uuid AS account_id, mark.*
        FROM jsonb_to_recordset($1::jsonb -> 'marks') AS mark ("personId" uuid, "enrolmentId" uuid, status text)
      ), written AS (
        INSERT INTO attendances (session_id, person_id, enrolment_id, status, sex, age_band, marked_by)
        SELECT session_id, "personId", "enrolmentId", status, p.sex, 'adult', account_id FROM given JOIN persons p ON p.id = "personId"
        ON CONFLICT (session_id, person_id) DO UPDATE SET status = excluded.status, marked_by = excluded.marked_by, marked_at = now()
        RETURNING person_id, status
      ), noted AS (
        INSERT INTO audit_lines (account_id, verb, entity, entity_id, after, request_id)
        SELECT ($1::jsonb ->> 'accountId')::uuid, 'attendance.mark', 'roll', $1::jsonb ->> 'sessionId',
          jsonb_object_agg(person_id, status), 'bare' FROM written
      )
      SELECT json_agg(json_build_object('personId', person_id, 'status', status))::text AS reply FROM written`,
  }),
  bareWrite: (world, lane, turn) => ({
    method: 'PUT',
    body: {
      sessionId: world.sessionIds[lane],
      accountId: world.accountIds.trainer,
      marks: marksOf(world, lane, turn),
    },
  }),
};

function marksOf({ enrolmentIds, personIds }, lane, turn) {
  return personIds[lane].map((personId, place) => ({
    personId,
    enrolmentId: enrolmentIds[lane],
    status: (turn + place) % 2 === 0 ? 'present' : 'late',
  }));
}
