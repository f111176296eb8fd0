import type { CellState } from './board';
import { BOARD_REASONS, rowLateness, withUnsent } from './board';

const row = (...states: CellState[]): { state: CellState }[] => states.map((state) => ({ state }));

describe('rowLateness', () => {
  it('puts late before blocked before due soon, however many there are', () => {
    const many = (state: CellState): { state: CellState }[] => Array.from({ length: 60 }, () => ({ state }));
    const order = [
      row('late', 'late'),
      row('late'),
      many('blocked'),
      row('blocked'),
      many('due_soon'),
      row('due_soon'),
    ];
    const lateness = order.map(rowLateness);
    expect(lateness).toEqual([...lateness].sort((a, b) => b - a));
    expect(new Set(lateness).size).toBe(order.length);
  });

  it('is 0 if nothing asks for attention', () => {
    expect(rowLateness([])).toBe(0);
    expect(rowLateness(row('done', 'running', 'not_due', 'not_applicable', 'waiting_to_send'))).toBe(0);
  });
});

describe('withUnsent', () => {
  const cell = { state: 'late', reason: 'follow_up_missed', params: {} } as const;

  it('shows what a device still has to send', () => {
    expect(withUnsent(cell, 2)).toEqual({ state: 'waiting_to_send', reason: 'unsent', params: { count: 2 } });
    expect(withUnsent(cell, 0)).toBe(cell);
  });
});

describe('BOARD_REASONS', () => {
  it('has each reason once', () => {
    expect(new Set(BOARD_REASONS).size).toBe(BOARD_REASONS.length);
  });
});
