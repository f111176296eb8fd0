import { rowsBehind } from './rows-behind';

const programmeId = 'p';

it('opens the register of a place, and of a programme the lists of its dashboard', () => {
  expect(rowsBehind('registered', {})).toBe('/cooperatives');
  expect(rowsBehind('registered', { territoryId: 't', sector: 'argan' })).toBe(
    '/cooperatives?territoryId=t&sector=argan',
  );
  expect(rowsBehind('enrolled', { programmeId, territoryId: 't' })).toBe(
    '/programmes/p/dashboard/enrolments?state=active&territoryId=t',
  );
});

it('opens over several programmes, and of one year, the cooperatives with what each brings', () => {
  const year = 2026;
  expect(rowsBehind('attendance', { programmeId, year })).toBe(
    '/programmes/p/dashboard/sessions?state=held&from=2026-01-01&to=2026-12-31',
  );
  for (const measure of ['enrolled', 'members', 'maturity', 'compliance', 'actionsDone'] as const) {
    expect(rowsBehind(measure, { programmeId })).toMatch('/programmes/p/dashboard/');
    expect(rowsBehind(measure, { territoryId: 't', sector: 'argan' })).toBe(
      `/territories/cooperatives?measure=${measure}&territoryId=t&sector=argan`,
    );
    expect(rowsBehind(measure, { programmeId, year })).toBe(
      `/territories/cooperatives?measure=${measure}&programmeId=p&year=2026`,
    );
  }
});
