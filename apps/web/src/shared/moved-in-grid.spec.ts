import { moved } from './moved-in-grid';

const shape = { rows: 18, columns: 24, mirrored: false };
const at = { row: 3, column: 5 };
const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey });

it.each([
  ['ArrowRight', { row: 3, column: 6 }],
  ['ArrowLeft', { row: 3, column: 4 }],
  ['ArrowUp', { row: 2, column: 5 }],
  ['ArrowDown', { row: 4, column: 5 }],
  ['Home', { row: 3, column: 0 }],
  ['End', { row: 3, column: 23 }],
  ['PageDown', { row: 13, column: 5 }],
  ['PageUp', { row: 0, column: 5 }],
])('%s leads to %j', (name, place) => {
  expect(moved(at, key(name), shape)).toEqual(place);
});

it('goes on to the left where one reads from right to left', () => {
  expect(moved(at, key('ArrowLeft'), { ...shape, mirrored: true })).toEqual({ row: 3, column: 6 });
});

it('goes to the corners, never beyond an edge, and leaves other keys alone', () => {
  expect(moved(at, key('Home', true), shape)).toEqual({ row: 0, column: 0 });
  expect(moved({ row: 17, column: 23 }, key('ArrowDown'), shape)).toEqual({ row: 17, column: 23 });
  expect(moved({ row: 0, column: 0 }, key('ArrowLeft'), shape)).toEqual({ row: 0, column: 0 });
  expect(moved(at, key('a'), shape)).toBeNull();
});
