import fc from 'fast-check';
import { type DiagnosticGrid } from '../diagnostic-grid';
import { arbitraryGrid } from '../testing/arbitrary-grid';
import { sampleCriterion, sampleDimension, sampleGrid } from '../testing/sample-grid';
import { formState } from './form-state';
import { gridToXlsform } from './grid-to-xlsform';
import { readXlsform } from './read-xlsform';
import { sheetsOf } from './testing/sheets-of';
import { xlsformToGrid } from './xlsform-to-grid';

const workbook = (grid: DiagnosticGrid) =>
  sheetsOf(Object.fromEntries(gridToXlsform(grid, '2').map(({ name, rows }) => [name, rows])));

/** Texts as a cell can hold them: without blanks at their edges. */
function tidied(grid: DiagnosticGrid): DiagnosticGrid {
  return JSON.parse(
    JSON.stringify(grid, (_, value: unknown) => (typeof value === 'string' ? value.trim() : value)),
  );
}

/** The order of kinds and sectors says nothing, so a workbook does not keep it. */
function ordered(grid: DiagnosticGrid): DiagnosticGrid {
  return {
    ...grid,
    dimensions: grid.dimensions.map((dimension) => ({
      ...dimension,
      criteria: dimension.criteria.map((each) => ({
        ...each,
        appliesTo: { kinds: [...each.appliesTo.kinds].sort(), sectors: [...each.appliesTo.sectors].sort() },
      })),
    })),
  };
}

describe('a grid as a workbook', () => {
  it('gives back the very same grid', () => {
    fc.assert(
      fc.property(arbitraryGrid.map(tidied), (grid) => {
        const read = xlsformToGrid(workbook(grid), 'x');
        expect('faults' in read ? read.faults : ordered(read.grid)).toEqual(ordered(grid));
      }),
    );
  });

  it('is an XLSForm that anybody can fill in', () => {
    const grid = {
      ...sampleGrid(),
      dimensions: [sampleDimension('A', [sampleCriterion('A1'), sampleCriterion('A2')])],
    };
    const read = readXlsform(workbook(grid), 'x');
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    const { faults, values } = formState(read.form, { A1: '3', A2: 'not_applicable' }, '2026-11-21');
    expect([faults, values]).toEqual([[], { A1: '3', A2: 'not_applicable' }]);
  });

  it('can come from elsewhere, if its questions are levels', () => {
    const levels = ['0', '1', '2', '3', '4'].map((name) => ['l', name, `Niveau ${name}`]);
    const read = xlsformToGrid(
      sheetsOf({
        survey: [
          ['type', 'name', 'label', 'category'],
          ['note', 'hello', 'Bonjour'],
          ['begin group', 'GOV', 'Gouvernance'],
          ['select_one l', 'GOV1', 'Assemblée', 'Legal'],
          ['end group'],
        ],
        choices: [['list_name', 'name', 'label'], ...levels],
        settings: [
          ['form_title', 'form_id'],
          ['Ma grille', 'ma grille 1'],
        ],
      }),
      'x',
    );
    expect(read).toMatchObject({
      grid: {
        code: 'MA-GRILLE-1',
        title: { fr: 'Ma grille', ar: '', en: '' },
        dimensions: [
          {
            code: 'GOV',
            criteria: [
              { code: 'GOV1', weight: 1, targetLevel: 3, category: 'legal', legalBlockerAtOrBelow: null },
            ],
          },
        ],
      },
      notices: [{ code: 'row-left-out', row: 2 }],
    });
  });

  it('lists what makes a workbook no grid', () => {
    const read = xlsformToGrid(
      sheetsOf({
        survey: [
          ['type', 'name', 'label', 'tiwizi_category', 'tiwizi_weight', 'relevant', 'tiwizi_sectors'],
          ['select_one yn', 'A1', 'Dehors', 'legal'],
          ['begin group', 'A', 'A'],
          ['text', 'A2', 'Texte'],
          ['select_one none', 'A3', 'Liste ?', 'law', '5', '${A1} = 1', 'fishing, mining'],
          ['begin group', 'B', 'B'],
          ['end group'],
        ],
        choices: [
          ['list_name', 'name', 'label'],
          ['yn', '1', 'Oui'],
          ['yn', 'non', 'Non'],
        ],
        tiwizi_remedies: [
          ['criterion', 'remedy', 'text::fr'],
          ['Z9', 'magic', 'Rien'],
        ],
      }),
      'x',
    );
    expect('faults' in read && read.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'type', 'criterion-outside-group'],
      [2, 'type', 'choice-no-level'],
      [2, 'type', 'level-missing'],
      [2, 'type', 'level-missing'],
      [2, 'type', 'level-missing'],
      [2, 'type', 'level-missing'],
      [4, 'type', 'not-a-criterion'],
      [5, 'relevant', 'rule-in-grid'],
      [5, 'tiwizi_category', 'unknown-value'],
      [5, 'tiwizi_weight', 'unknown-value'],
      [5, 'type', 'unknown-list'],
      [5, 'tiwizi_sectors', 'unknown-value'],
      [6, 'type', 'group-in-group'],
      [2, 'criterion', 'unknown-criterion'],
      [2, 'remedy', 'unknown-value'],
    ]);
  });
});
