import { type components } from '@tiwizi/api-client';
import { proposeGroups } from './plan-groups';

type CohortRow = components['schemas']['CohortRowDto'];
type Programme = components['schemas']['ProgrammeDto'];

const row = (id: string, province: string, trainerAccountId: string | null, status = 'active') =>
  ({ id, provinceId: province, provinceFr: province, provinceAr: '', trainerAccountId, status }) as CohortRow;
const programme = { people: [{ accountId: 'own', role: 'trainer' }] } as Programme;
const venueIn = ({ provinceFr }: CohortRow) => `Salle de ${provinceFr}`;

describe('the groups that a plan begins with', () => {
  it('are one a province, with a venue there and the trainer that most of its cooperatives have', () => {
    const cohort = [
      row('1', 'Tarfaya', 'a'),
      row('2', 'Boujdour', 'c'),
      row('3', 'Tarfaya', 'b'),
      row('4', 'Tarfaya', 'b'),
    ];
    expect(proposeGroups(programme, cohort, venueIn)).toEqual([
      expect.objectContaining({ code: 'Tarfaya', enrolmentIds: ['1', '3', '4'], trainerAccountId: 'b' }),
      expect.objectContaining({ code: 'Boujdour', trainerAccountId: 'c', venue: 'Salle de Boujdour' }),
    ]);
  });

  it('leave out who withdrew, and fall back on the programme’s trainer', () => {
    const cohort = [row('1', 'Tarfaya', null), row('2', 'Tarfaya', 'a', 'withdrawn')];
    expect(proposeGroups(programme, cohort, venueIn)).toEqual([
      expect.objectContaining({ enrolmentIds: ['1'], trainerAccountId: 'own' }),
    ]);
  });
});
