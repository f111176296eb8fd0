import { begunHere, scoredHere } from './local-diagnostic';
import { byCode, withGiven } from './given-answers';
import { type DiagnosticList, type Grid } from './queries';

const criterion = (code: string, weight: number, legalBlockerAtOrBelow: number | null = null) => ({
  ...{ code, weight, targetLevel: 3, category: 'legal', legalBlockerAtOrBelow },
});
const grid = {
  dimensions: [{ code: 'GOV', criteria: [criterion('GOV1', 3, 0), criterion('GOV2', 1)] }],
} as unknown as Grid;
const list = {
  ...{ enrolmentId: 'e', cooperativeId: 'c', cooperativeNameFr: 'Al Wahda', cooperativeNameAr: 'الوحدة' },
  ...{ items: [], may: ['start'], next: { gridVersionId: 'g', kind: 'cooperative', sector: 'agriculture' } },
} as DiagnosticList;
const body: Parameters<typeof begunHere>[1] = {
  ...{ id: 'd', wave: 'baseline', perspective: 'assessor', heldOn: '2026-11-22', respondents: [] },
};
const author = { answeredBy: 'Youssef', answeredAt: '2026-11-22T09:00:00Z' };

it('begins a diagnostic that can be filled in, on the grid that the API would take', () => {
  expect(begunHere(list, body, 'Youssef')).toMatchObject({
    ...{
      id: 'd',
      gridVersionId: 'g',
      kind: 'cooperative',
      status: 'draft',
      answers: [],
      may: ['answer', 'attach'],
    },
  });
  expect(begunHere({ ...list, next: null }, body, 'Youssef')).toBeNull();
});

it('counts by the rule of the API, with what was agreed, and leaves out what is not asked any more', () => {
  const rated = (criterionCode: string, level: number) => ({
    ...{ criterionCode, state: 'rated' as const, level, note: '' },
  });
  const answers = withGiven(byCode([]), [rated('GOV1', 0), rated('GOV2', 4), rated('OLD', 1)], author);
  const alone = scoredHere(grid, answers, []);
  expect(alone).toMatchObject({ overall: 1, legalBlockers: [{ criterion: 'GOV1', level: 0 }] });
  expect(alone.completeness).toMatchObject({ rated: 2, missing: 0, total: 2 });
  const agreed = { level: 2, agreedBy: 'Fatima', note: '', agreedOn: '2026-11-22' };
  const talk = { assessorLevel: 0, assessorNote: '', selfLevel: 3, selfNote: '' };
  const settled = scoredHere(grid, answers, [{ criterionCode: 'GOV1', ...talk, agreed }]);
  expect(settled).toMatchObject({ overall: 2.5, legalBlockers: [], gaps: [{ criterion: 'GOV1', gap: 1 }] });
});
