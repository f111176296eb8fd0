import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { seedRegistry } from './seed-registry.mjs';

/**
 * A programme of 300 cooperatives in the middle of its course: 48 answers each, needs, plans, six workshops and twelve
 * follow-up windows, and with `country` a register of 61,000 around it. The same numbers each time: `turn` is drawn from a hash, not by chance.
 *
 * @param {import('pg').Client} database
 * @param {{ country: boolean }} choice
 * @returns {Promise<World>} what the operations ask for
 *
 * @typedef {object} World
 * @property {string} programmeId
 * @property {string} provinceId any one
 * @property {Record<Role, string>} accountIds
 * @property {Record<Role, string>} cookies
 * @property {string[]} enrolmentIds the first twenty
 * @property {string[]} sessionIds a held workshop of each of them
 * @property {string[][]} personIds 25 members of each of them
 *
 * @typedef {'administrator' | 'coordinator' | 'trainer'} Role
 */
export async function seed(database, { country }) {
  const programmeId = randomUUID();
  const roles = ['administrator', 'coordinator', 'trainer'];
  const accountIds = Object.fromEntries(roles.map((role) => [role, randomUUID()]));
  const tokens = Object.fromEntries(roles.map((role) => [role, randomBytes(16).toString('hex')]));
  const { coordinator, trainer } = accountIds;
  await database.query('BEGIN');
  await database.query(
    `CREATE FUNCTION pg_temp.turn(what text, sides int) RETURNS int LANGUAGE sql IMMUTABLE AS
      $$ SELECT ('x' || substr(md5(what), 1, 7))::bit(28)::int % sides $$`,
  );
  await database.query(
    `CREATE FUNCTION pg_temp.id_of(what text) RETURNS uuid LANGUAGE sql IMMUTABLE AS
      $$ SELECT overlay(overlay(md5(what) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid $$`,
  );
  for (const [statement, values] of [
    ...roles.flatMap((role) => [
      [
        `INSERT INTO accounts (id, email, display_name, role, password_hash) VALUES ($1, $2 || '@bench.example', $2, $2, '')`,
        [accountIds[role], role],
      ],
      [
        `INSERT INTO auth_sessions (token_hash, account_id, csrf_token, expires_at) VALUES ($1, $2, 'bench', now() + interval '1 day')`,
        [createHash('sha256').update(tokens[role]).digest('hex'), accountIds[role]],
      ],
    ]),
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
        SELECT pg_temp.id_of('cooperative' || n), 'BENCH-' || n, 'cooperative', 'Coopérative ' || lpad(n::text, 3, '0'), 'تعاونية ' || n,
          'fishing', (SELECT id FROM territories WHERE level = 'commune' ORDER BY id OFFSET n % 20 LIMIT 1), 'cooperative ' || n
        FROM generate_series(1, 300) n`,
    ],
    [
      `INSERT INTO enrolments (id, programme_id, cooperative_id, trainer_account_id, enrolled_on)
        SELECT pg_temp.id_of('enrolment' || n), $1, pg_temp.id_of('cooperative' || n), $2, date_trunc('month', now())::date - 90
        FROM generate_series(1, 300) n`,
      [programmeId, trainer],
    ],
    [
      `INSERT INTO diagnostics (id, enrolment_id, grid_version_id, wave, perspective, status, held_on, assessor_account_id,
          result, finalised_at, finalised_by)
        SELECT pg_temp.id_of('diagnostic' || n), pg_temp.id_of('enrolment' || n),
          (SELECT id FROM grid_versions WHERE status = 'published' ORDER BY number DESC LIMIT 1), 'baseline', 'assessor',
          'finalised', now()::date - 60, $1, jsonb_build_object('overall', pg_temp.turn('o' || n, 40) / 10.0, 'gaps', '[]'::jsonb, 'dimensions', '[]'::jsonb,
            'legalBlockers', CASE WHEN n % 3 = 0 THEN '[{"criterion": "GOV1", "level": 0}]'::jsonb ELSE '[]'::jsonb END), now(), $1
        FROM generate_series(1, 300) n`,
      [trainer],
    ],
    // Final ones are seeded at once: the guard would ask for each to be answered first.
    ['ALTER TABLE diagnostic_answers DISABLE TRIGGER USER'],
    [
      `INSERT INTO diagnostic_answers (diagnostic_id, criterion_code, state, level, answered_by)
        SELECT pg_temp.id_of('diagnostic' || n), code, CASE WHEN turn < 95 THEN 'rated' ELSE 'not_applicable' END,
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
        SELECT pg_temp.id_of('need' || n || '-' || k), pg_temp.id_of('enrolment' || n), pg_temp.id_of('diagnostic' || n), 'GOV' || k, 'legal', 'training',
          'Tenir l’assemblée', 6, 'agreed', now()::date - 50
        FROM generate_series(1, 300) n, generate_series(1, 6) k`,
    ],
    [
      `INSERT INTO action_plans (id, enrolment_id, status) SELECT pg_temp.id_of('plan' || n), pg_temp.id_of('enrolment' || n), 'running'
        FROM generate_series(1, 300) n`,
    ],
    [
      `INSERT INTO actions (id, plan_id, need_id, title, status, responsible_kind, responsible_name, due_on)
        SELECT pg_temp.id_of('action' || n || '-' || k), pg_temp.id_of('plan' || n), pg_temp.id_of('need' || n || '-' || k), 'Convoquer l’assemblée', 'planned',
          'institution', 'La présidente', now()::date + pg_temp.turn(n || 'd' || k, 90) - 30
        FROM generate_series(1, 300) n, generate_series(1, 6) k`,
    ],
    [
      `INSERT INTO sessions (id, programme_id, kind, ordinal, title, starts_at, ends_at, venue, trainer_account_id, status)
        SELECT pg_temp.id_of('session' || n || '-' || k), $1, 'workshop', k, 'Atelier ' || k, day, day + interval '1 minute', 'Salle ' || n, $2,
          CASE WHEN k < 3 THEN 'held' ELSE 'planned' END
        FROM generate_series(1, 300) n, generate_series(1, 6) k
        CROSS JOIN LATERAL (SELECT date_trunc('day', now()) + (k * 30 - 75) * interval '1 day' + n * interval '2 minutes' AS day) d`,
      [programmeId, trainer],
    ],
    [
      `INSERT INTO session_enrolments (session_id, enrolment_id)
        SELECT pg_temp.id_of('session' || n || '-' || k), pg_temp.id_of('enrolment' || n) FROM generate_series(1, 300) n, generate_series(1, 6) k`,
    ],
    [
      `INSERT INTO session_headcounts (session_id, enrolment_id, female, male, unknown)
        SELECT pg_temp.id_of('session' || n || '-' || k), pg_temp.id_of('enrolment' || n), 9, 4, 0
        FROM generate_series(1, 300) n, generate_series(1, 2) k`,
    ],
    [
      `INSERT INTO follow_up_windows (id, enrolment_id, ordinal, opens_on, closes_on, caller_account_id)
        SELECT pg_temp.id_of('window' || n || '-' || k), pg_temp.id_of('enrolment' || n), k, now()::date - 90 + k * 15, now()::date - 76 + k * 15, $1
        FROM generate_series(1, 300) n, generate_series(1, 12) k`,
      [trainer],
    ],
    [
      `INSERT INTO follow_ups (id, window_id, held_on, channel, spoken_to, summary, logged_by)
        SELECT pg_temp.id_of('call' || n || '-' || k), pg_temp.id_of('window' || n || '-' || k), now()::date - 88 + k * 15, 'phone', 'Présidente', 'Tout va', $1
        FROM generate_series(1, 300) n, generate_series(1, 5) k`,
      [trainer],
    ],
  ]) {
    await database.query(statement, values ?? []);
  }
  if (country) await seedRegistry(database);
  await database.query('COMMIT');
  await database.query('ANALYZE');
  const twenty = Array.from({ length: 20 }, (_, n) => n + 1);
  const { rows } = await database.query(
    `SELECT p.id FROM territories p WHERE p.level = 'province' ORDER BY
      (SELECT count(*) FROM territories t WHERE t.parent_id = p.id), p.code LIMIT 1`,
  );
  return {
    programmeId,
    provinceId: rows[0].id,
    accountIds,
    cookies: Object.fromEntries(roles.map((role) => [role, `tiwizi_session=${tokens[role]}`])),
    enrolmentIds: twenty.map((n) => idOf(`enrolment${n}`)),
    sessionIds: twenty.map((n) => idOf(`session${n}-2`)),
    personIds: twenty.map((n) => Array.from({ length: 25 }, (_, k) => idOf(`person${n}-${k + 1}`))),
  };
}

/** What `pg_temp.id_of` answers. */
function idOf(what) {
  const digits = createHash('md5').update(what).digest('hex');
  const marked = `${digits.slice(0, 12)}4${digits.slice(13, 16)}8${digits.slice(17)}`;
  return [20, 16, 12, 8].reduce((text, at) => `${text.slice(0, at)}-${text.slice(at)}`, marked);
}
