import { uuidv7 } from 'uuidv7';
import { stableId } from '../src/platform/database/stable-id';
import { type Client, givenActor } from './actors';
import { type TestApi } from './api';

export interface CohortMember {
  personId: string;
  membershipId: string;
}

export interface CohortEnrolment {
  id: string;
  cooperativeId: string;
  members: CohortMember[];
}

export interface Cohort {
  programmeId: string;
  enrolments: CohortEnrolment[];
  administrator: Client;
  coordinator: Client;
  trainer: Client;
  sponsor: Client;
  /** Of the first enrolment. */
  cooperative: Client;
}

interface CohortOptions {
  cooperatives?: number;
  membersEach?: number;
  startsOn?: string;
  months?: number;
}

const akhfennir = stableId('territory', 'tarfaya-akhfennir');

/** A programme with its cohort and one person of each role; call it twice to have a foreign one. */
export async function givenCohort(api: TestApi, options: CohortOptions = {}): Promise<Cohort> {
  const { cooperatives = 2, membersEach = 5, startsOn = '2026-09-01', months = 6 } = options;
  const programmeId = uuidv7();
  await api.rows(
    `INSERT INTO programmes (id, code, name_fr, sponsor_name, starts_on, months, workshop_count, workshop_per,
       workshop_months, follow_up_count, follow_up_per, follow_up_months)
     VALUES ($1, $2, $3, 'Fondation', $4, $5, 1, 1, $5, 2, 1, $5)`,
    [programmeId, `P-${programmeId.slice(-8)}`, `Programme ${programmeId.slice(-4)}`, startsOn, months],
  );
  const coordinator = await givenActor(api, 'coordinator');
  const trainer = await givenActor(api, 'trainer');
  const sponsor = await givenActor(api, 'sponsor');
  for (const [client, role] of [
    [coordinator, 'coordinator'],
    [trainer, 'trainer'],
    [sponsor, 'sponsor'],
  ] as const) {
    await api.rows('INSERT INTO programme_people (programme_id, account_id, role) VALUES ($1, $2, $3)', [
      programmeId,
      client.accountId,
      role,
    ]);
  }
  const enrolments: CohortEnrolment[] = [];
  for (let turn = 1; turn <= cooperatives; turn += 1) {
    enrolments.push(await givenEnrolment(api, programmeId, trainer.accountId, startsOn, turn, membersEach));
  }
  const cooperative = await givenActor(api, 'cooperative', { cooperativeId: enrolments[0]?.cooperativeId });
  return {
    programmeId,
    enrolments,
    administrator: await givenActor(api, 'administrator'),
    coordinator,
    trainer,
    sponsor,
    cooperative,
  };
}

async function givenEnrolment(
  api: TestApi,
  programmeId: string,
  trainerId: string,
  startsOn: string,
  turn: number,
  membersEach: number,
): Promise<CohortEnrolment> {
  const [id, cooperativeId] = [uuidv7(), uuidv7()];
  const name = `Coopérative ${turn} ${cooperativeId.slice(-4)}`;
  await api.rows(
    `INSERT INTO cooperatives (id, code, kind, name_fr, name_ar, sector, territory_id, search_key)
     VALUES ($1, $2, 'cooperative', $3, 'تعاونية', 'fishing', $4, lower($3))`,
    [cooperativeId, `C-${cooperativeId.slice(-8)}`, name, akhfennir],
  );
  await api.rows(
    `INSERT INTO enrolments (id, programme_id, cooperative_id, trainer_account_id, enrolled_on) VALUES ($1, $2, $3, $4, $5)`,
    [id, programmeId, cooperativeId, trainerId, startsOn],
  );
  const members: CohortMember[] = [];
  for (let place = 1; place <= membersEach; place += 1) {
    const member = { personId: uuidv7(), membershipId: uuidv7() };
    const sex = place % 2 === 0 ? 'male' : 'female';
    await api.rows(
      `INSERT INTO persons (id, given_name, family_name, sex, birth_year) VALUES ($1, $2, 'Essaïd', $3, $4)`,
      [member.personId, `Membre ${place}`, sex, 1970 + place * 5],
    );
    await api.rows(
      `INSERT INTO memberships (id, cooperative_id, person_id, member_code, function, from_date)
       VALUES ($1, $2, $3, $4, $5, '2020-01-01')`,
      [
        member.membershipId,
        cooperativeId,
        member.personId,
        `M${place}`,
        place === 1 ? 'president' : 'member',
      ],
    );
    members.push(member);
  }
  return { id, cooperativeId, members };
}
