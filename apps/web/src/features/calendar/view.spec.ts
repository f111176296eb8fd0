import { addDays, weekdayOf } from '@tiwizi/domain';
import fc from 'fast-check';
import { inLanes } from './lanes';
import { dayByKey, placeIn, spanOf, stepped, weekOf, weeksOf } from './view';

const days = fc.integer({ min: 0, max: 40_000 }).map((turn) => addDays('1990-01-01', turn));

describe('the place in a calendar', () => {
  it.each([
    ['', { view: 'month', day: '2026-11-22' }],
    ['view=week&day=2026-12-03', { view: 'week', day: '2026-12-03' }],
    ['month=2026-12', { view: 'month', day: '2026-12-01' }],
    ['month=2026-11&view=list', { view: 'list', day: '2026-11-22' }],
    ['month=2026-13&view=year', { view: 'month', day: '2026-11-22' }],
    ['day=2026-02-31', { view: 'month', day: '2026-11-22' }],
  ])('is read from %j', (search, place) => {
    expect(placeIn(new URLSearchParams(search), '2026-11-22')).toEqual(place);
  });

  it('shows whole weeks from Monday that hold the month, and no week besides', () => {
    fc.assert(
      fc.property(days, (day) => {
        const weeks = weeksOf(day);
        const month = day.slice(0, 7);
        expect(weeks.flat()).toContain(day);
        for (const week of weeks) {
          expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
          expect(week.some((one) => one.startsWith(month))).toBe(true);
        }
        expect(weeks.flat().filter((one) => one.startsWith(month)).length).toBeGreaterThanOrEqual(28);
        const { from, to } = spanOf({ view: 'month', day });
        expect([from, to]).toEqual([weeks[0]?.[0], weeks.at(-1)?.[6]]);
      }),
    );
  });

  it('comes back where it was when one steps on and back', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('month' as const, 'week' as const, 'list' as const), (day, view) => {
        const on = stepped({ view, day }, 1);
        expect(spanOf({ view, day: stepped({ view, day: on }, -1) })).toEqual(spanOf({ view, day }));
        expect(on > day).toBe(true);
      }),
    );
  });

  it('moves by keys as the eye does, whichever way one reads', () => {
    expect(dayByKey('2026-11-30', 'ArrowRight', false)).toBe('2026-12-01');
    expect(dayByKey('2026-11-30', 'ArrowRight', true)).toBe('2026-11-29');
    expect(dayByKey('2026-11-25', 'ArrowUp', true)).toBe('2026-11-18');
    expect(dayByKey('2026-11-25', 'Home', true)).toBe(weekOf('2026-11-25')[0]);
    expect(dayByKey('2026-01-31', 'PageDown', false)).toBe('2026-02-28');
    expect(dayByKey('2026-01-31', 'x', false)).toBeNull();
  });
});

describe('sessions that meet', () => {
  const spans = fc
    .tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 1, max: 400 }))
    .map(([start, length]) => ({ start, end: start + length }));

  it('never stand on one another, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 30 }), (given) => {
        const laid = inLanes(given, (span) => span);
        expect(laid).toHaveLength(given.length);
        for (const one of laid) {
          expect(one.lane).toBeLessThan(one.lanes);
          for (const other of laid) {
            const meet = one !== other && one.span.start < other.span.end && other.span.start < one.span.end;
            if (meet) {
              expect(one.lane).not.toBe(other.lane);
              expect(one.lanes).toBe(other.lanes);
            }
          }
        }
      }),
    );
  });

  it('have the whole width when alone', () => {
    const laid = inLanes(
      [
        { start: 540, end: 600 },
        { start: 600, end: 700 },
      ],
      (span) => span,
    );
    expect(laid.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });
});
