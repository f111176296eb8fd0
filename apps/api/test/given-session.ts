import { uuidv7 } from 'uuidv7';
import { type TestApi } from './api';
import { type Cohort } from './given-cohort';

interface SessionOptions {
  /** Hours from now to the start; negative for a session that has begun. */
  startsInHours?: number;
  startsAt?: string;
  status?: 'planned' | 'held' | 'cancelled';
  enrolmentIds?: string[];
  trainerId?: string;
}

/** A workshop of the cohort, three hours long, given by its trainer to all its cooperatives: two hours ago if nothing else is said. */
export async function givenSession(
  api: TestApi,
  cohort: Pick<Cohort, 'programmeId' | 'enrolments' | 'trainer'>,
  options: SessionOptions = {},
): Promise<string> {
  const id = uuidv7();
  const { startsInHours = -2, status = 'planned' } = options;
  const startsAt = options.startsAt ?? new Date(Date.now() + startsInHours * 3_600_000).toISOString();
  const endsAt = new Date(Date.parse(startsAt) + 3 * 3_600_000).toISOString();
  await api.rows(
    `INSERT INTO sessions (id, programme_id, kind, ordinal, title, starts_at, ends_at, venue, trainer_account_id, status)
     VALUES ($1, $2, 'workshop', 1, 'Atelier 1', $3, $4, $5, $6, $7)`,
    [
      id,
      cohort.programmeId,
      startsAt,
      endsAt,
      `Salle ${id}`,
      options.trainerId ?? cohort.trainer.accountId,
      status,
    ],
  );
  await api.rows('INSERT INTO session_enrolments (session_id, enrolment_id) SELECT $1, unnest($2::uuid[])', [
    id,
    options.enrolmentIds ?? cohort.enrolments.map((enrolment) => enrolment.id),
  ]);
  return id;
}
