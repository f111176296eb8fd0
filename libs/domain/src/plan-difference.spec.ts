import fc from 'fast-check';
import { changedFields, PLAN_FIELDS, planDifference, type PromisedAction } from './plan-difference';

const action: PromisedAction = {
  id: 'a',
  title: 'Tenir le livre de caisse',
  need: { statement: 'La caisse n’est pas suivie' },
  responsibleKind: 'member',
  responsibleName: 'Mariam',
  startsOn: '2026-10-01',
  dueOn: '2026-10-31',
  indicators: [{ label: 'Semaines tenues', kind: 'follow_up', target: '4 sur 4' }],
  stakeholders: [{ name: 'ODCO' }],
};

const word = fc.constantFrom('caisse', 'stock', 'prix', 'صندوق', '');
const day = fc.option(fc.constantFrom('2026-10-01', '2026-11-30', '2027-01-15'));
const content = fc.record({
  title: word,
  need: fc.option(fc.record({ statement: word })),
  responsibleKind: fc.option(fc.constantFrom('member', 'trainer', 'institution')),
  responsibleName: word,
  startsOn: day,
  dueOn: day,
  indicators: fc.array(fc.record({ label: word, kind: word, target: word }), { maxLength: 2 }),
  stakeholders: fc.array(fc.record({ name: word }), { maxLength: 2 }),
});
const plan = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  .chain((ids) =>
    fc
      .array(content, { minLength: ids.length, maxLength: ids.length })
      .map((contents) => contents.map((each, place) => ({ ...each, id: ids[place] ?? '' }))),
  );

const byId = (actions: readonly PromisedAction[]) => new Map(actions.map((each) => [each.id, each]));

describe('changedFields', () => {
  it.each([
    ['title', { title: 'Autre' }],
    ['need', { need: null }],
    ['responsible', { responsibleName: 'Salka' }],
    ['responsible', { responsibleKind: 'trainer' }],
    ['startsOn', { startsOn: null }],
    ['dueOn', { dueOn: '2026-11-30' }],
    ['indicators', { indicators: [{ label: 'Semaines tenues', kind: 'follow_up', target: '3 sur 4' }] }],
    ['stakeholders', { stakeholders: [{ name: 'ODCO' }, { name: 'ANDA' }] }],
  ])('tells that the %s changed', (field, change) => {
    expect(changedFields(action, { ...action, ...change })).toEqual([field]);
  });

  it('takes the state of a talk with a stakeholder for work, not for a promise', () => {
    const talked = { ...action, stakeholders: [{ name: 'ODCO', status: 'engaged' }] };
    expect(changedFields(action, talked)).toEqual([]);
  });
});

describe('planDifference', () => {
  it('is empty between a plan and itself, in whatever order its actions stand', () => {
    fc.assert(
      fc.property(plan, (actions) => {
        const nothing = { added: [], removed: [], changed: [] };
        expect(planDifference(actions, structuredClone(actions))).toEqual(nothing);
        expect(planDifference(actions, actions.toReversed())).toEqual(nothing);
      }),
    );
  });

  it('carries one plan over into the other: nothing is missing from it, and nothing is told twice', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const { added, removed, changed } = planDifference(before, after);
        const carried = byId(before);
        for (const { id } of removed) expect(carried.delete(id)).toBe(true);
        for (const each of added) {
          expect(carried.has(each.id)).toBe(false);
          carried.set(each.id, each);
        }
        for (const { before: known, after: now, fields } of changed) {
          expect(carried.get(now.id)).toBe(known);
          expect(fields.length).toBeGreaterThan(0);
          carried.set(now.id, now);
        }
        expect(carried).toEqual(byId(after));
      }),
    );
  });

  it('read backwards, tells the same', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const [forth, back] = [planDifference(before, after), planDifference(after, before)];
        const ids = (actions: readonly PromisedAction[]) => actions.map(({ id }) => id).sort();
        expect(ids(forth.added)).toEqual(ids(back.removed));
        const fields = (difference: typeof forth) =>
          Object.fromEntries(difference.changed.map((each) => [each.after.id, each.fields]));
        expect(fields(forth)).toEqual(fields(back));
      }),
    );
  });

  it('names the fields in their order, each once', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        for (const { fields } of planDifference(before, after).changed) {
          expect(PLAN_FIELDS.filter((field) => fields.includes(field))).toEqual(fields);
        }
      }),
    );
  });
});
