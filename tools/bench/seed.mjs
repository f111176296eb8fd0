import { createHash, randomBytes, randomUUID } from 'node:crypto';

/**
 * A programme of 300 cooperatives in the middle of its course: 48 answers each, needs, plans, six workshops and twelve
 * follow-up windows. The same numbers each time: `turn` is drawn from a hash, not by chance.
 *
 * @param {import('pg').Client} database
 * @returns {Promise<World>} what the operations ask for
 *
 * @typedef {{ programmeId: string, cookie: string, trainerCookie: string }} World
 */
export async function seed(database) {
  const [programmeId, coordinator, trainer] = [randomUUID(), randomUUID(), randomUUID()];
  const [token, trainerToken] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')];
  const hashOf = (one) => createHash('sha256').update(one).digest('hex');
  await database.query('BEGIN');
  await database.query(
    `CREATE FUNCTION pg_temp.turn(what text, sides int) RETURNS int LANGUAGE sql IMMUTABLE AS
      $$ SELECT ('x' || substr(md5(what), 1, 7))::bit(28)::int % sides $$`,
  );
  for (const [statement, values] of [
    [
      `INSERT INTO accounts (id, email, display_name, role, password_hash) VALUES
        ($1, 'bench@tiwizi.example', 'Coordination', 'coordinator', ''),
        ($2, 'bench-trainer@tiwizi.example', 'Formation', 'trainer', '')`,
      [coordinator, trainer],
    ],
    [
      `INSERT INTO auth_sessions (token_hash, account_id, csrf_token, expires_at)
        VALUES ($1, $2, 'bench', now() + interval '1 day'), ($3, $4, 'bench', now() + interval '1 day')`,
      [hashOf(token), coordinator, hashOf(trainerToken), trainer],
    ],
    [
      `INSERT INTO programmes (id, code, name_fr, sponsor_name, starts_on, months, workshop_count, workshop_per,
        workshop_months, follow_up_count, follow_up_per, follow_up_months)
        VALUES ($1, 'BENCH', 'Trois cents coopératives', 'Fondation', date_trunc('month', now())::date - 90, 9, 1, 1, 6, 2, 1, 6)`,
      [programmeId],
    ],
    [
      `INSERT INTO programme_people (programme_id, account_id, role) VALUES ($1, $2, 'coordinator'), ($1, $3, 'trainer')`,
      [programmeId, coordinator, trainer],
    ],
    [
      `INSERT INTO cooperatives (id, code, kind, name_fr, name_ar, sector, territory_id, search_key)
        SELECT md5('cooperative' || n)::uuid, 'BENCH-' || n, 'cooperative', 'Coopérative ' || lpad(n::text, 3, '0'), 'تعاونية ' || n,
          'fishing', (SELECT id FROM territories WHERE level = 'commune' ORDER BY id OFFSET n % 20 LIMIT 1), 'cooperative ' || n
        FROM generate_series(1, 300) n`,
    ],
    [
      `INSERT INTO enrolments (id, programme_id, cooperative_id, trainer_account_id, enrolled_on)
        SELECT md5('enrolment' || n)::uuid, $1, md5('cooperative' || n)::uuid, $2, date_trunc('month', now())::date - 90
        FROM generate_series(1, 300) n`,
      [programmeId, trainer],
    ],
    [
      `INSERT INTO diagnostics (id, enrolment_id, grid_version_id, wave, perspective, status, held_on, assessor_account_id,
          result, finalised_at, finalised_by)
        SELECT md5('diagnostic' || n)::uuid, md5('enrolment' || n)::uuid,
          (SELECT id FROM grid_versions WHERE status = 'published' ORDER BY number DESC LIMIT 1), 'baseline', 'assessor',
          'finalised', now()::date - 60, $1, jsonb_build_object('overall', pg_temp.turn('o' || n, 40) / 10.0, 'gaps', '[]'::jsonb,
            'legalBlockers', CASE WHEN n % 3 = 0 THEN '[{"criterion": "GOV1", "level": 0}]'::jsonb ELSE '[]'::jsonb END), now(), $1
        FROM generate_series(1, 300) n`,
      [trainer],
    ],
    // Final ones are seeded at once: the guard would ask for each to be answered first.
    ['ALTER TABLE diagnostic_answers DISABLE TRIGGER USER'],
    [
      `INSERT INTO diagnostic_answers (diagnostic_id, criterion_code, state, level, answered_by)
        SELECT md5('diagnostic' || n)::uuid, code, CASE WHEN turn < 95 THEN 'rated' ELSE 'not_applicable' END,
          CASE WHEN turn < 95 THEN turn % 5 END, $1
        FROM generate_series(1, 300) n
        CROSS JOIN (SELECT jsonb_path_query(content, '$.dimensions[*].criteria[*].code') #>> '{}' AS code FROM grid_versions
          WHERE status = 'published') k
        CROSS JOIN LATERAL pg_temp.turn(n || code, 100) turn`,
      [trainer],
    ],
    ['ALTER TABLE diagnostic_answers ENABLE TRIGGER USER'],
    [
      `INSERT INTO needs (id, enrolment_id, diagnostic_id, criterion_code, category, remedy, statement, priority, status, decided_on)
        SELECT md5('need' || n || '-' || k)::uuid, md5('enrolment' || n)::uuid, md5('diagnostic' || n)::uuid, 'GOV' || k, 'legal', 'training',
          'Tenir l’assemblée', 6, 'agreed', now()::date - 50
        FROM generate_series(1, 300) n, generate_series(1, 6) k`,
    ],
    [
      `INSERT INTO action_plans (id, enrolment_id, status) SELECT md5('plan' || n)::uuid, md5('enrolment' || n)::uuid, 'running'
        FROM generate_series(1, 300) n`,
    ],
    [
      `INSERT INTO actions (id, plan_id, need_id, title, status, responsible_kind, responsible_name, due_on)
        SELECT md5('action' || n || '-' || k)::uuid, md5('plan' || n)::uuid, md5('need' || n || '-' || k)::uuid, 'Convoquer l’assemblée', 'planned',
          'institution', 'La présidente', now()::date + pg_temp.turn(n || 'd' || k, 90) - 30
        FROM generate_series(1, 300) n, generate_series(1, 6) k`,
    ],
    [
      `INSERT INTO sessions (id, programme_id, kind, ordinal, title, starts_at, ends_at, venue, trainer_account_id, status)
        SELECT md5('session' || n || '-' || k)::uuid, $1, 'workshop', k, 'Atelier ' || k, day, day + interval '1 minute', 'Salle ' || n, $2,
          CASE WHEN k < 3 THEN 'held' ELSE 'planned' END
        FROM generate_series(1, 300) n, generate_series(1, 6) k
        CROSS JOIN LATERAL (SELECT date_trunc('day', now()) + (k * 30 - 75) * interval '1 day' + n * interval '2 minutes' AS day) d`,
      [programmeId, trainer],
    ],
    [
      `INSERT INTO session_enrolments (session_id, enrolment_id)
        SELECT md5('session' || n || '-' || k)::uuid, md5('enrolment' || n)::uuid FROM generate_series(1, 300) n, generate_series(1, 6) k`,
    ],
    [
      `INSERT INTO session_headcounts (session_id, enrolment_id, female, male, unknown)
        SELECT md5('session' || n || '-' || k)::uuid, md5('enrolment' || n)::uuid, 9, 4, 0
        FROM generate_series(1, 300) n, generate_series(1, 2) k`,
    ],
    [
      `INSERT INTO follow_up_windows (id, enrolment_id, ordinal, opens_on, closes_on, caller_account_id)
        SELECT md5('window' || n || '-' || k)::uuid, md5('enrolment' || n)::uuid, k, now()::date - 90 + k * 15, now()::date - 76 + k * 15, $1
        FROM generate_series(1, 300) n, generate_series(1, 12) k`,
      [trainer],
    ],
    [
      `INSERT INTO follow_ups (id, window_id, held_on, channel, spoken_to, summary, logged_by)
        SELECT md5('call' || n || '-' || k)::uuid, md5('window' || n || '-' || k)::uuid, now()::date - 88 + k * 15, 'phone', 'Présidente', 'Tout va', $1
        FROM generate_series(1, 300) n, generate_series(1, 5) k`,
      [trainer],
    ],
  ]) {
    await database.query(statement, values ?? []);
  }
  await database.query('COMMIT');
  await database.query('ANALYZE');
  return {
    programmeId,
    cookie: `tiwizi_session=${token}`,
    trainerCookie: `tiwizi_session=${trainerToken}`,
  };
}
