import fc from 'fast-check';
import { type EnteredFigure, readingWarnings } from './reading-warnings';

const plain = (value: number | null): EnteredFigure => ({ value, numerator: null, denominator: null });
const share = (numerator: number, denominator: number): EnteredFigure => ({
  value: null,
  numerator,
  denominator,
});
const codes = (figure: EnteredFigure, earlier: number[]) =>
  readingWarnings(figure, earlier).map(({ code }) => code);

it.each([
  ['a usual month', plain(105), [100, 98, 103, 99, 101], []],
  ['nothing known before', plain(5_000_000), [], []],
  ['missing', plain(null), [100, 100, 100], []],
  ['thousands typed as units', plain(18), [18_000, 17_500, 19_000], ['unit_slip']],
  ['units typed as thousands', plain(18_000_000), [18_000, 17_500, 19_000], ['unit_slip']],
  ['a nought after steady months', plain(0), [40, 42, 39], ['zero_after_steady']],
  ['a nought where noughts are usual', plain(0), [0, 40, 0], []],
  ['more than three times the last', plain(310), [100, 95], ['jump']],
  ['less than a third of the last', plain(30), [100, 95], ['jump']],
  ['exactly three times the last', plain(300), [100, 95], []],
  ['rare beside a steady history', plain(180), [100, 101, 99, 100, 102], ['outlier']],
  ['the same, with too little history', plain(180), [100, 101, 99, 100], []],
  ['below nought for the first time', plain(-20), [100, 90], ['negative']],
  ['below nought again', plain(-20), [-18, 90], []],
  ['a part above its whole', share(12, 10), [], ['share_over_whole']],
  ['a steady share', share(6, 10), [0.6, 0.58, 0.61], []],
  ['a share by nought', share(6, 0), [0.6, 0.58, 0.61], []],
])('%s', (_, figure, earlier, expected) => {
  expect(codes(figure, earlier)).toEqual(expected);
});

it('says what the figure is held against', () => {
  expect(readingWarnings(plain(400), [100, 90])).toEqual([{ code: 'jump', against: 100 }]);
  expect(readingWarnings(share(12, 10), [])).toEqual([{ code: 'share_over_whole', against: 10 }]);
});

const amount = fc.integer({ min: 1, max: 1_000_000 });
const history = fc.array(amount, { maxLength: 14 });

it('finds nothing odd about what has always been so', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 14 }), (value, months) => {
      expect(
        codes(
          plain(value),
          Array.from({ length: months }, () => value),
        ),
      ).toEqual([]);
    }),
  );
});

it('does not depend on the unit', () => {
  fc.assert(
    // Powers of two scale without rounding, so that the bounds stay where they are.
    fc.property(fc.nat(1_000_000), history, fc.integer({ min: -10, max: 10 }), (value, earlier, power) => {
      const unit = 2 ** power;
      expect(
        codes(
          plain(value * unit),
          earlier.map((each) => each * unit),
        ),
      ).toEqual(codes(plain(value), earlier));
    }),
  );
});

it('holds a jump against the last one alone, whatever came before in which order', () => {
  fc.assert(
    fc.property(amount, amount, history, (value, last, before) => {
      const told = codes(plain(value), [last, ...before]);
      expect(codes(plain(value), [last, ...[...before].reverse()])).toEqual(told);
      if (told.includes('jump')) expect(value > 3 * last || 3 * value < last).toBe(true);
    }),
  );
});

it('judges a share as the figure it makes', () => {
  fc.assert(
    fc.property(amount, amount, history, (numerator, denominator, earlier) => {
      const told = codes(share(numerator, denominator), earlier).filter(
        (code) => code !== 'share_over_whole',
      );
      expect(told).toEqual(codes(plain(numerator / denominator), earlier));
    }),
  );
});

it('tells at most one thing against history, so that a screen stays quiet', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), history, (value, earlier) => {
      expect(codes(plain(value), earlier).filter((code) => code !== 'negative').length).toBeLessThanOrEqual(
        1,
      );
    }),
  );
});
