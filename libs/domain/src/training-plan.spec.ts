import fc from 'fast-check';
import { NEED_CATEGORIES } from './diagnostic-grid';
import {
  missingTrainings,
  proposeTraining,
  type TeachableModule,
  trainingCoverage,
  type TrainingNeed,
} from './training-plan';

const teaching = (code: string, changes: Partial<TeachableModule> = {}): TeachableModule => ({
  id: `id-${code}`,
  code,
  category: 'financial',
  criteria: [],
  buildsOn: [],
  ...changes,
});
let counter = 0;
const need = (enrolmentId: string, criterionCode: string, priority: number): TrainingNeed => ({
  id: `need-${(counter += 1)}`,
  enrolmentId,
  criterionCode,
  category: 'financial',
  priority,
});

describe('proposeTraining', () => {
  it('answers each need, for the cooperative that has it, the most pressing first', () => {
    const modules = [teaching('A', { criteria: ['X', 'Y'] }), teaching('B', { criteria: ['Z'] })];
    const needs = [need('e1', 'X', 3), need('e2', 'Y', 6), need('e1', 'Z', 4), need('e1', 'NONE', 9)];
    expect(proposeTraining(needs, modules)).toEqual([
      { moduleId: 'id-A', enrolmentIds: ['e2', 'e1'], priority: 9 },
      { moduleId: 'id-B', enrolmentIds: ['e1'], priority: 4 },
    ]);
  });

  it('gives a need that two modules answer to the one that serves the cohort more', () => {
    const modules = [teaching('A', { criteria: ['X'] }), teaching('B', { criteria: ['X', 'Y'] })];
    const proposal = proposeTraining([need('e1', 'X', 2), need('e2', 'Y', 1)], modules);
    expect(proposal).toEqual([{ moduleId: 'id-B', enrolmentIds: ['e1', 'e2'], priority: 3 }]);
  });

  it('begins with what the law asks, and never teaches before what it builds on', () => {
    const modules = [
      teaching('COST', { criteria: ['C'], buildsOn: ['CASH'] }),
      teaching('CASH', { criteria: ['B'] }),
      teaching('LAW', { criteria: ['L'], category: 'legal' }),
    ];
    const needs = [need('e1', 'C', 12), need('e1', 'B', 1), need('e1', 'L', 2)];
    const order = proposeTraining(needs, modules).map(({ moduleId }) => moduleId);
    expect(order).toEqual(['id-LAW', 'id-CASH', 'id-COST']);
  });

  it('ends where modules build on each other in a circle', () => {
    const modules = [
      teaching('A', { criteria: ['X'], buildsOn: ['B'] }),
      teaching('B', { criteria: ['Y'], buildsOn: ['A'] }),
    ];
    const proposal = proposeTraining([need('e1', 'X', 2), need('e1', 'Y', 1)], modules);
    expect(proposal.map(({ moduleId }) => moduleId).sort()).toEqual(['id-A', 'id-B']);
  });
});

const criteria = ['GOV1', 'GOV2', 'FIN1', 'FIN2', 'TEC1', 'COM1'];
const someModules = fc
  .array(
    fc.record({
      category: fc.constantFrom(...NEED_CATEGORIES),
      criteria: fc.uniqueArray(fc.constantFrom(...criteria)),
    }),
    { maxLength: 6 },
  )
  .chain((drafts) =>
    fc.tuple(
      ...drafts.map((draft, place) =>
        // Only on earlier ones: shipped modules have no circles.
        fc
          .subarray(drafts.slice(0, place).map((_, earlier) => `M${earlier}`))
          .map((buildsOn) => teaching(`M${place}`, { ...draft, buildsOn })),
      ),
    ),
  );
const someNeeds = fc
  .uniqueArray(
    fc.record({
      enrolmentId: fc.constantFrom('e1', 'e2', 'e3'),
      criterionCode: fc.constantFrom(...criteria),
      category: fc.constantFrom(...NEED_CATEGORIES),
      priority: fc.integer({ min: 1, max: 12 }),
    }),
    { selector: ({ enrolmentId, criterionCode }) => `${enrolmentId} ${criterionCode}` },
  )
  .map((needs) => needs.map((one) => ({ ...one, id: `${one.enrolmentId} ${one.criterionCode}` })));

describe('any proposal', () => {
  it('covers every need that some module answers, and none besides', () => {
    fc.assert(
      fc.property(someNeeds, someModules, (needs, modules) => {
        const { covered, uncovered } = trainingCoverage(needs, modules, proposeTraining(needs, modules));
        const taught = new Set(modules.flatMap((one) => one.criteria));
        const answerable = needs.filter(({ criterionCode }) => taught.has(criterionCode));
        expect([...covered].sort()).toEqual(answerable.map(({ id }) => id).sort());
        expect(covered.length + uncovered.length).toBe(needs.length);
      }),
    );
  });

  it('teaches nobody what they do not need, counts each need once, and keeps the order of what builds on what', () => {
    fc.assert(
      fc.property(someNeeds, someModules, (needs, modules) => {
        const proposal = proposeTraining(needs, modules);
        const byId = new Map(modules.map((one) => [one.id, one]));
        const taught = proposal.map(({ moduleId }) => byId.get(moduleId));
        for (const [place, { enrolmentIds }] of proposal.entries()) {
          for (const enrolmentId of enrolmentIds) {
            const asked = needs.filter((one) => one.enrolmentId === enrolmentId);
            expect(asked.some((one) => taught[place]?.criteria.includes(one.criterionCode))).toBe(true);
          }
          const later = taught.slice(place + 1).map((one) => one?.code);
          for (const code of taught[place]?.buildsOn ?? []) expect(later).not.toContain(code);
        }
        const answered = new Set(trainingCoverage(needs, modules, proposal).covered);
        const total = needs.reduce((sum, { id, priority }) => sum + (answered.has(id) ? priority : 0), 0);
        expect(proposal.reduce((sum, { priority }) => sum + priority, 0)).toBe(total);
      }),
    );
  });

  it('is the same in whatever order needs and modules come', () => {
    fc.assert(
      fc.property(someNeeds, someModules, (needs, modules) => {
        const turned = proposeTraining([...needs].reverse(), [...modules].reverse());
        expect(turned).toEqual(proposeTraining(needs, modules));
      }),
    );
  });
});

describe('missingTrainings', () => {
  it.each([
    ['nothing where the workshop builds on nothing', [], [], []],
    [
      'who has not had which',
      ['A', 'B'],
      [
        { enrolmentId: 'e1', moduleId: 'A' },
        { enrolmentId: 'e1', moduleId: 'B' },
        { enrolmentId: 'e2', moduleId: 'B' },
      ],
      [{ enrolmentId: 'e2', moduleIds: ['A'] }],
    ],
  ])('says %s', (_, buildsOn, had, expected) => {
    expect(missingTrainings(buildsOn, ['e1', 'e2'], had)).toEqual(expected);
  });
});
