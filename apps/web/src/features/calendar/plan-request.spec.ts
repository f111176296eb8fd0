import { clashes, fixedOf, type Proposed, requestOf, sessionsOf, usualRhythm } from './plan-request';

const group = {
  ...{ code: 'tarfaya', nameFr: 'Tarfaya', nameAr: 'طرفاية', enrolmentIds: ['e1', 'e2'] },
  ...{ trainerAccountId: 't1', venue: 'Salle' },
};
const workshop: Proposed = {
  ...{ key: 'w.1.tarfaya', kind: 'workshop', ordinal: 1, moduleId: null, part: 1, parts: 1 },
  ...{ groupCode: 'tarfaya', date: '2027-01-13', startTime: '09:00', endTime: '13:00' },
  ...{ startsAt: '2027-01-13T08:00:00.000Z', endsAt: '2027-01-13T12:00:00.000Z' },
  ...{ enrolmentIds: ['e2'], buildsOn: ['m1'], fixed: false, problems: [], missing: [] },
};
const problem = (code: Proposed['problems'][number]['code']) => ({
  ...workshop,
  problems: [{ code, name: null, title: null, startsAt: null, endsAt: null }],
});

it('asks for what was chosen, and leaves to the proposal what was not', () => {
  const asked = requestOf([group], usualRhythm, { moduleIds: null, groundwork: null });
  expect(Object.keys(asked).sort()).toEqual(['days', 'groups', 'ramadanHours']);
  expect(asked.groups).toEqual([
    { code: 'tarfaya', enrolmentIds: ['e1', 'e2'], trainerAccountId: 't1', venue: 'Salle' },
  ]);
  const chosen = requestOf(
    [group],
    { ...usualRhythm, trainingsFrom: '2027-01-04' },
    {
      moduleIds: [],
      groundwork: [
        { ordinal: 1, moduleIds: [] },
        { ordinal: 2, moduleIds: ['m1'] },
      ],
    },
  );
  expect(chosen).toMatchObject({
    trainingsFrom: '2027-01-04',
    moduleIds: [],
    groundwork: [{ ordinal: 2, moduleIds: ['m1'] }],
  });
});

it('keeps each session with the trainer and the venue of its group, for those who lack it', () => {
  const stray = { ...workshop, key: 'w.1.gone', groupCode: 'gone' };
  const [kept, ...others] = sessionsOf([workshop, stray], [group], () => 'Atelier 1');
  expect(others).toEqual([]);
  expect(kept).toMatchObject({
    ...{ kind: 'workshop', ordinal: 1, buildsOn: ['m1'], title: 'Atelier 1', enrolmentIds: ['e2'] },
    ...{ trainerAccountId: 't1', venue: 'Salle', startsAt: workshop.startsAt, endsAt: workshop.endsAt },
  });
});

it('pins each session where it stands', () => {
  expect(fixedOf([workshop])).toEqual([
    { key: 'w.1.tarfaya', date: '2027-01-13', startTime: '09:00', endTime: '13:00' },
  ]);
});

it.each([
  ['holiday', false],
  ['friday-prayer', false],
  ['outside-days', false],
  ['trainer-booked', true],
  ['venue-booked', true],
  ['cooperative-booked', true],
] as const)('knows whether %s is a clash: %s', (code, expected) => {
  expect(clashes(problem(code))).toBe(expected);
  expect(clashes(workshop)).toBe(false);
});
