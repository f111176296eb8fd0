import { type KeyboardEvent } from 'react';

/** Enter and the arrows up and down go from row to row; left and right leave a field at its edge, as in a spreadsheet. */
export function moveInGrid(table: HTMLTableElement | null, event: KeyboardEvent): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || !table) return;
  const [row = 0, column = 0, part = 0] = (field.dataset['place'] ?? '').split(' ').map(Number);
  const down = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (down !== undefined) {
    event.preventDefault();
    const next = table.querySelector<HTMLInputElement>(`[data-place="${row + down} ${column} ${part}"]`);
    next?.focus();
    next?.select();
    return;
  }
  const mirrored = document.documentElement.dir === 'rtl';
  const on = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (on === undefined || !atEdge(field, on)) return;
  const fields = [...table.querySelectorAll<HTMLInputElement>(`[data-place^="${row} "]`)];
  const next = fields[fields.indexOf(field) + (mirrored ? -on : on)];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}

/** Whether the caret, in a number that always reads from left to right, can go no further that way. */
function atEdge({ selectionStart, selectionEnd, value }: HTMLInputElement, on: number): boolean {
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return on > 0 ? selectionEnd === value.length : selectionStart === 0;
}
