import { type DiagnosticGrid, readStoredGrid, validateGrid } from '@tiwizi/domain';
import shipped from './default-grid.json';

describe('the grid that ships', () => {
  const grid: DiagnosticGrid = readStoredGrid(shipped as unknown as DiagnosticGrid);
  const criteria = grid.dimensions.flatMap((dimension) => dimension.criteria);

  it('has 48 criteria without a fault', () => {
    expect(criteria).toHaveLength(48);
    expect(validateGrid(grid)).toEqual([]);
  });

  it.each(criteria.map((criterion) => [criterion.code, criterion] as const))(
    'describes %s in English too, no level like another, with two suggestions or more',
    (_, { title, evidence, levels, legalNote, suggestions }) => {
      const texts = [title, evidence, ...levels, ...suggestions.map(({ text }) => text)];
      if (legalNote) texts.push(legalNote.text);
      expect(texts.filter(({ en }) => en.trim() === '')).toEqual([]);
      for (const language of ['fr', 'ar', 'en'] as const) {
        expect(new Set(levels.map((level) => level[language])).size).toBe(5);
      }
      expect(suggestions.length).toBeGreaterThanOrEqual(2);
    },
  );
});
