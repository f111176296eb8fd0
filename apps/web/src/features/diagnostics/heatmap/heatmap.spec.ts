import { csvOf } from './gaps-csv';
import {
  cellOf,
  columnsOf,
  inGridOrder,
  type Heatmap,
  type HeatRow,
  needOf,
  rowsBelow,
} from './heatmap-data';
import { type Grid } from '../queries';

const criterion = (code: string) => ({ code }) as Grid['dimensions'][number]['criteria'][number];
const grid = {
  dimensions: [
    { code: 'GOV', criteria: [criterion('GOV1'), criterion('GOV2')] },
    { code: 'FIN', criteria: [criterion('FIN1')] },
  ],
} as Grid;
const gap = (code: string, category: 'legal' | 'financial', below: number) => ({
  criterion: code,
  category,
  targetLevel: 3,
  weight: 1,
  below,
  rated: 2,
  priority: below,
});
const row = (changes: Partial<HeatRow>) =>
  ({ levels: '', needs: '', legalBlockers: [], diagnosticId: 'd', ...changes }) as HeatRow;
const map = {
  codes: ['GOV1', 'GOV2', 'FIN1'],
  cooperatives: [
    row({ levels: '13n', needs: 'ad-', legalBlockers: ['GOV1'] }),
    row({ levels: '24-', needs: '---' }),
  ],
  sharedGaps: [gap('GOV1', 'legal', 2), gap('FIN1', 'financial', 0), gap('GOV2', 'legal', 0)],
} as unknown as Heatmap;
const columns = columnsOf(map, grid, { dimension: '', category: '' });

describe('the map', () => {
  it('has the most shared gaps first, or the order of the grid', () => {
    expect(columns.map(({ gap: { criterion: code } }) => code)).toEqual(['GOV1', 'FIN1', 'GOV2']);
    expect(inGridOrder(columns).map(({ place }) => place)).toEqual([0, 1, 2]);
  });

  it('keeps what the filters leave', () => {
    const codes = (dimension: string, category: string) =>
      columnsOf(map, grid, { dimension, category }).map(({ gap: each }) => each.criterion);
    expect(codes('GOV', '')).toEqual(['GOV1', 'GOV2']);
    expect(codes('', 'financial')).toEqual(['FIN1']);
    expect(codes('FIN', 'legal')).toEqual([]);
  });

  it('never says a thing by colour alone', () => {
    const cells = map.cooperatives.map((each) => columns.map((column) => cellOf(each, column)));
    expect(cells[0]?.map(({ tone, sign, blocked }) => [tone, sign, blocked])).toEqual([
      ['far', '1', true],
      ['unrated', '∅', false],
      ['reached', '3', false],
    ]);
    expect(cells[1]?.map(({ tone, sign }) => [tone, sign])).toEqual([
      ['near', '2'],
      ['unrated', '·'],
      ['reached', '4'],
    ]);
  });

  it('says what became of a gap, and whom it concerns', () => {
    const [first, , second] = columns;
    const [one] = map.cooperatives;
    if (!first || !second || !one) throw new Error('three columns');
    expect([needOf(one, first), needOf(one, second), needOf(row({}), first)]).toEqual([
      'agreed',
      'declined',
      'none',
    ]);
    expect(rowsBelow(map.cooperatives, first)).toHaveLength(2);
    expect(rowsBelow(map.cooperatives, second)).toHaveLength(0);
  });
});

describe('csvOf', () => {
  it('opens in a French spreadsheet, and runs nothing', () => {
    expect(
      csvOf([
        ['Code', 'Coopérative "A"; B'],
        ['=1+1', -2],
      ]),
    ).toBe('\ufeffCode;"Coopérative ""A""; B"\r\n\'=1+1;-2\r\n');
  });
});
