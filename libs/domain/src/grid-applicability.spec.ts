import fc from 'fast-check';
import type { DiagnosticGrid } from './diagnostic-grid';
import { applicableGrid, readStoredGrid } from './grid-applicability';
import { COOPERATIVE_KINDS } from './registry';
import { SECTORS } from './sectors';
import { arbitraryGrid } from './testing/arbitrary-grid';
import { sampleCriterion, sampleDimension, sampleGrid } from './testing/sample-grid';

const codes = (grid: DiagnosticGrid) =>
  grid.dimensions.flatMap(({ criteria }) => criteria.map(({ code }) => code));

describe('applicableGrid', () => {
  const grid: DiagnosticGrid = {
    ...sampleGrid(),
    dimensions: [
      sampleDimension('A', [
        sampleCriterion('ALL'),
        sampleCriterion('GIE', { appliesTo: { kinds: ['gie', 'union'], sectors: [] } }),
      ]),
      sampleDimension('B', [
        sampleCriterion('SEA', { appliesTo: { kinds: [], sectors: ['fishing'] } }),
        sampleCriterion('SEAGIE', { appliesTo: { kinds: ['gie'], sectors: ['fishing'] } }),
      ]),
    ],
  };

  it.each([
    ['cooperative', 'crafts', ['ALL']],
    ['gie', 'crafts', ['ALL', 'GIE']],
    ['cooperative', 'fishing', ['ALL', 'SEA']],
    ['gie', 'fishing', ['ALL', 'GIE', 'SEA', 'SEAGIE']],
    [null, 'crafts', ['ALL', 'GIE']],
    ['cooperative', null, ['ALL', 'SEA']],
    [null, null, ['ALL', 'GIE', 'SEA', 'SEAGIE']],
  ] as const)('asks a %s of %s for %j', (kind, sector, expected) => {
    expect(codes(applicableGrid(grid, { kind, sector }))).toEqual(expected);
  });

  it('drops a dimension of which nothing is left', () => {
    const left = applicableGrid(grid, { kind: 'gie', sector: 'crafts' });
    expect(left.dimensions.map(({ code }) => code)).toEqual(['A']);
  });

  it('keeps the order, invents nothing and changes nothing when applied again', () => {
    const organisation = fc.record({
      kind: fc.option(fc.constantFrom(...COOPERATIVE_KINDS)),
      sector: fc.option(fc.constantFrom(...SECTORS)),
    });
    fc.assert(
      fc.property(arbitraryGrid, organisation, (whole, asked) => {
        const once = applicableGrid(whole, asked);
        const kept = new Set(codes(once));
        expect(codes(once)).toEqual(codes(whole).filter((code) => kept.has(code)));
        expect(applicableGrid(once, asked)).toEqual(once);
        expect(applicableGrid(once, { kind: null, sector: null })).toEqual(once);
      }),
    );
  });
});

describe('readStoredGrid', () => {
  it('asks all for a criterion that was kept without an applicability', () => {
    const { appliesTo, ...old } = sampleCriterion('A1');
    const stored = { ...sampleGrid(), dimensions: [{ ...sampleDimension('A', []), criteria: [old] }] };
    expect(readStoredGrid(stored).dimensions[0]?.criteria[0]?.appliesTo).toEqual(appliesTo);
    expect(codes(applicableGrid(stored, { kind: 'mutual', sector: 'services' }))).toEqual(['A1']);
  });
});
