import { type components } from '@tiwizi/api-client';

type CohortRow = components['schemas']['CohortRowDto'];
type Programme = components['schemas']['ProgrammeDto'];

/** Cooperatives that come to one workshop together, their trainer and their venue. */
export interface PlanGroup {
  code: string;
  nameFr: string;
  nameAr: string;
  enrolmentIds: string[];
  trainerAccountId: string;
  venue: string;
}

/** The one that stands there most often; the first of them where several do; '' where there is none. */
function mostFrequent(values: readonly (string | null)[]): string {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, [value, count]) => (count > best.count ? { value, count } : best), {
    value: '',
    count: 0,
  }).value;
}

/**
 * One group a province, led by the trainer that most of its cooperatives have, else by the programme's first one.
 * `venueIn` names a venue in a place until somebody writes a better one.
 */
export function proposeGroups(
  programme: Programme,
  cohort: readonly CohortRow[],
  venueIn: (province: CohortRow) => string,
): PlanGroup[] {
  const active = cohort.filter(({ status }) => status === 'active');
  const anyTrainer = programme.people.find(({ role }) => role === 'trainer')?.accountId ?? '';
  const provinces = [...new Set(active.map(({ provinceId }) => provinceId))];
  return provinces.flatMap((code) => {
    const members = active.filter(({ provinceId }) => provinceId === code);
    const [first] = members;
    if (!first) return [];
    return {
      code,
      nameFr: first.provinceFr,
      nameAr: first.provinceAr,
      enrolmentIds: members.map(({ id }) => id),
      trainerAccountId: mostFrequent(members.map(({ trainerAccountId }) => trainerAccountId)) || anyTrainer,
      venue: venueIn(first),
    };
  });
}
