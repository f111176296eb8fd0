import { uuidv7 } from 'uuidv7';
import { type TestApi } from './api';
import { type Cohort } from './given-cohort';

const nouns = [
  ...(['networks', 'affiliations', 'shared-resources', 'bookings', 'fairs', 'fair-stands'] as const),
  ...(['supports', 'agreements', 'agreement-commitments', 'practices', 'peer-visits'] as const),
];
type Noun = (typeof nouns)[number];

/** One of everything that stands beside the chain of the cohort's first cooperative; the ids by noun. */
export async function givenBeside(api: TestApi, cohort: Cohort): Promise<Record<Noun, string>> {
  const [enrolment] = cohort.enrolments;
  if (enrolment === undefined) throw new Error('a cohort has an enrolment');
  const trainer = cohort.trainer.accountId;
  const ids = Object.fromEntries(nouns.map((noun) => [noun, uuidv7()])) as Record<Noun, string>;
  const insert = (statement: string, values: unknown[]) => api.rows(statement, values);
  await insert(
    `INSERT INTO cooperatives (id, code, kind, name_fr, sector, territory_id, search_key)
     SELECT $1, $2, 'union', 'Union', sector, territory_id, 'union' FROM cooperatives WHERE id = $3`,
    [ids.networks, `U-${ids.networks}`, enrolment.cooperativeId],
  );
  await insert(
    `INSERT INTO affiliations (id, organisation_id, network_id, role, from_date, created_by)
     VALUES ($1, $2, $3, 'member', '2025-01-01', $4)`,
    [ids.affiliations, enrolment.cooperativeId, ids.networks, trainer],
  );
  await insert(
    `INSERT INTO shared_resources (id, pole_id, programme_id, kind, name_fr, capacity, bookable_by)
     VALUES ($1, $2, $3, 'hall', 'Salle', 1, 'members')`,
    [ids['shared-resources'], ids.networks, cohort.programmeId],
  );
  await insert(
    `INSERT INTO resource_bookings (id, resource_id, cooperative_id, starts_at, ends_at, places, status, booked_by)
     VALUES ($1, $2, $3, '2026-10-06T09:00Z', '2026-10-06T12:00Z', 1, 'asked', $4)`,
    [ids.bookings, ids['shared-resources'], enrolment.cooperativeId, trainer],
  );
  await insert(
    `INSERT INTO fairs (id, programme_id, kind, name_fr, place, from_on, to_on)
     VALUES ($1, $2, 'fair', 'Foire', 'Laâyoune', '2026-10-01', '2026-10-03')`,
    [ids.fairs, cohort.programmeId],
  );
  await insert('INSERT INTO fair_stands (id, fair_id, enrolment_id) VALUES ($1, $2, $3)', [
    ids['fair-stands'],
    ids.fairs,
    enrolment.id,
  ]);
  await insert(
    `INSERT INTO supports (id, cooperative_id, funder, category, object, in_kind, from_on, status, recorded_by)
     VALUES ($1, $2, 'INDH', 'technical', 'Four', false, '2026-01-01', 'granted', $3)`,
    [ids.supports, enrolment.cooperativeId, trainer],
  );
  await insert(
    `INSERT INTO practices (id, cooperative_id, named, title_fr, title_ar, story_fr, story_ar, steps_fr, steps_ar,
       result_fr, result_ar, criteria, status, author_account_id, shared_at, search_key)
     VALUES ($1, $2, true, 'Caisse', '', '', '', '', '', '', '', '{}', 'shared', $3, now(), 'caisse')`,
    [ids.practices, enrolment.cooperativeId, trainer],
  );
  await insert(
    `INSERT INTO peer_visits (id, enrolment_id, host_cooperative_id, criterion_code, wish, asked_by)
     VALUES ($1, $2, $3, 'GOV1', 'Voir', $4)`,
    [ids['peer-visits'], cohort.enrolments[1]?.id, enrolment.cooperativeId, trainer],
  );
  await insert(
    `WITH agreement AS (
       INSERT INTO agreements (id, programme_id, title, object, from_on, renewal, recorded_by)
       VALUES ($1, $2, 'Convention', 'Équiper', '2026-01-01', 'none', $3)),
     party AS (INSERT INTO agreement_parties (id, agreement_id, position, name, role)
       VALUES ($4, $1, 1, 'Région', 'funder'))
     INSERT INTO agreement_commitments (id, agreement_id, party_id, what) VALUES ($5, $1, $4, 'Verser')`,
    [ids.agreements, cohort.programmeId, trainer, uuidv7(), ids['agreement-commitments']],
  );
  return ids;
}
