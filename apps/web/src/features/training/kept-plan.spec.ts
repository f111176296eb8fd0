import { keepPlan, readKeptPlan, stillThere } from './kept-plan';

const taught = [
  { moduleId: 'A', enrolmentIds: ['1', '2'] },
  { moduleId: 'B', enrolmentIds: [] },
];

beforeEach(() => localStorage.clear());

it('gives back what was left unsaved, to the same account and programme only', () => {
  keepPlan('salma', 'p', { version: 3, taught });
  expect(readKeptPlan('salma', 'p')).toEqual({ version: 3, taught });
  expect(readKeptPlan('hassan', 'p')).toBeNull();
  expect(readKeptPlan('salma', 'q')).toBeNull();
  keepPlan('salma', 'p', null);
  expect(readKeptPlan('salma', 'p')).toBeNull();
});

it.each([
  '{',
  '[]',
  '{"version":1}',
  '{"version":1,"taught":[null]}',
  '{"version":1,"taught":[{"moduleId":"A"}]}',
])('makes nothing of %s', (text) => {
  localStorage.setItem('tiwizi.draft.salma.training-plan.p', text);
  expect(readKeptPlan('salma', 'p')).toBeNull();
});

it('leaves out modules and cooperatives that have gone meanwhile', () => {
  expect(stillThere(taught, new Set(['A']), new Set(['2', '3']))).toEqual([
    { moduleId: 'A', enrolmentIds: ['2'] },
  ]);
});
