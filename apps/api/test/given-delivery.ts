import { uuidv7 } from 'uuidv7';
import { stableId } from '../src/platform/database/stable-id';
import { type TestApi } from './api';
import { type Cohort, type CohortEnrolment } from './given-cohort';

type Given = Pick<Cohort, 'programmeId' | 'trainer'>;

/** A finalised baseline diagnostic with two gaps, of the given overall score. */
export async function givenFinalised(
  api: TestApi,
  cohort: Given,
  enrolmentId: string,
  overall = 2,
): Promise<string> {
  const id = uuidv7();
  const [version] = await api.rows<{ id: string }>(
    `SELECT id FROM grid_versions WHERE status = 'published' LIMIT 1`,
  );
  const dimension = { code: 'GOV', score: overall };
  const result = { overall, dimensions: [dimension], gaps: [{}, {}], legalBlockers: [{}] };
  await api.rows(
    `INSERT INTO diagnostics (id, enrolment_id, grid_version_id, wave, perspective, held_on, assessor_account_id, status,
       result, finalised_at) VALUES ($1, $2, $3, 'baseline', 'assessor', '2026-09-10', $4, 'finalised', $5, now())`,
    [id, enrolmentId, version?.id, cohort.trainer.accountId, JSON.stringify(result)],
  );
  return id;
}

/** An agreed need that calls for a training. */
export async function givenNeed(api: TestApi, enrolmentId: string, diagnosticId: string): Promise<string> {
  const id = uuidv7();
  await api.rows(
    `INSERT INTO needs (id, enrolment_id, diagnostic_id, criterion_code, category, remedy, statement, priority, status,
       decided_on)
     VALUES ($1, $2, $3, 'GOV1', 'legal', 'training', 'Tenir l’assemblée', 6, 'agreed', '2026-09-12')`,
    [id, enrolmentId, diagnosticId],
  );
  return id;
}

interface HeldOptions {
  kind?: 'training' | 'workshop';
  ordinal?: number;
  startsAt: string;
  status?: 'planned' | 'held';
  hours?: number;
}

/** A session of the given cooperatives. */
export async function givenMeeting(
  api: TestApi,
  cohort: Given,
  enrolments: readonly CohortEnrolment[],
  { kind = 'workshop', ordinal = 1, startsAt, status = 'held', hours = 3 }: HeldOptions,
): Promise<string> {
  const id = uuidv7();
  const endsAt = new Date(Date.parse(startsAt) + hours * 3_600_000).toISOString();
  await api.rows(
    `INSERT INTO sessions (id, programme_id, kind, ordinal, title, starts_at, ends_at, venue, trainer_account_id, status)
     VALUES ($1, $2, $3, $4, 'Rencontre', $5, $6, $7, $8, $9)`,
    [
      id,
      cohort.programmeId,
      kind,
      kind === 'workshop' ? ordinal : null,
      startsAt,
      endsAt,
      `Salle ${id}`,
      cohort.trainer.accountId,
      status,
    ],
  );
  for (const { id: enrolmentId } of enrolments) {
    await api.rows('INSERT INTO session_enrolments (session_id, enrolment_id) VALUES ($1, $2)', [
      id,
      enrolmentId,
    ]);
  }
  return id;
}

/** Marks of the enrolment's members in their order; those beyond the list are left unmarked. */
export async function givenMarks(
  api: TestApi,
  cohort: Given,
  sessionId: string,
  enrolment: CohortEnrolment,
  statuses: readonly string[],
): Promise<void> {
  for (const [place, status] of statuses.entries()) {
    await api.rows(
      `INSERT INTO attendances (session_id, person_id, enrolment_id, status, sex, age_band, marked_by)
       VALUES ($1, $2, $3, $4, $5, '35_49', $6)`,
      [
        sessionId,
        enrolment.members[place]?.personId,
        enrolment.id,
        status,
        place % 2 === 0 ? 'female' : 'male',
        cohort.trainer.accountId,
      ],
    );
  }
}

/** One follow-up window, with a contact on `heldOn` if it is given. */
export async function givenWindow(
  api: TestApi,
  cohort: Given,
  enrolmentId: string,
  window: { ordinal: number; opensOn: string; closesOn: string; heldOn?: string | undefined },
): Promise<string> {
  const id = uuidv7();
  await api.rows(
    'INSERT INTO follow_up_windows (id, enrolment_id, ordinal, opens_on, closes_on) VALUES ($1, $2, $3, $4, $5)',
    [id, enrolmentId, window.ordinal, window.opensOn, window.closesOn],
  );
  if (window.heldOn !== undefined) {
    await api.rows(
      `INSERT INTO follow_ups (id, window_id, held_on, channel, spoken_to, summary, logged_by)
       VALUES ($1, $2, $3, 'phone', 'La présidente', 'Fait le point', $4)`,
      [uuidv7(), id, window.heldOn, cohort.trainer.accountId],
    );
  }
  return id;
}

/** An approved reading of a shipped indicator, and its baseline and target if they are given. */
export async function givenReading(
  api: TestApi,
  cohort: Given,
  enrolmentId: string,
  code: string,
  period: string,
  value: number,
  goal?: [number, number],
): Promise<void> {
  const indicatorId = stableId('indicator', code);
  await api.rows(
    `INSERT INTO readings (id, enrolment_id, indicator_id, period, value, source, status, entered_by)
     VALUES ($1, $2, $3, $4, $5, 'Cahier', 'approved', $6)`,
    [uuidv7(), enrolmentId, indicatorId, period, value, cohort.trainer.accountId],
  );
  if (goal !== undefined) {
    await api.rows(
      'INSERT INTO indicator_targets (enrolment_id, indicator_id, baseline, target) VALUES ($1, $2, $3, $4)',
      [enrolmentId, indicatorId, ...goal],
    );
  }
}
