import { type Sheet } from './roll';
import { SheetStore } from './sheet-store';

const blank: Sheet = {
  ...{ version: 1, marks: {}, counts: {}, notes: '' },
  base: { marks: {}, counts: {}, notes: '', held: false },
};
const marking = (status: 'present' | 'absent') => (sheet: Sheet) => ({ ...sheet, marks: { aicha: status } });
const kept = () => JSON.parse(localStorage.getItem('roll') ?? 'null') as Sheet | null;

let store: SheetStore;
let end: () => void;
beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
  store = new SheetStore('roll', { sheet: blank, past: [] });
  end = store.keepToTheEnd();
});
afterEach(() => {
  end();
  jest.useRealTimers();
});

it('shows a touch at once, and keeps the latest a moment later', () => {
  const seen: unknown[] = [];
  store.subscribe(() => seen.push(store.statusOf('aicha')));
  store.change(marking('present'));
  store.change(marking('absent'));
  expect(seen).toEqual(['present', 'absent']);
  jest.advanceTimersByTime(50);
  expect(kept()?.marks).toEqual({ aicha: 'absent' });
});

it.each(['pagehide', 'visibilitychange'])('keeps a touch before the page goes: %s', (sign) => {
  store.change(marking('present'));
  expect(kept()).toBeNull();
  (sign === 'pagehide' ? window : document).dispatchEvent(new Event(sign));
  expect(kept()?.marks).toEqual({ aicha: 'present' });
});

it('keeps a touch when the screen is left', () => {
  store.change(marking('present'));
  end();
  expect(kept()?.marks).toEqual({ aicha: 'present' });
});

it('forgets what is kept, and what was about to be', () => {
  store.change(marking('present'));
  store.forget();
  jest.advanceTimersByTime(1000);
  end();
  expect(kept()).toBeNull();
});

it('keeps what others wrote only beside something of this device', () => {
  store.meet(marking('absent')(blank));
  end();
  expect(kept()).toBeNull();
  store.change(marking('present'));
  store.meet(marking('absent')(store.read().sheet));
  end();
  expect(kept()?.marks).toEqual({ aicha: 'absent' });
});
