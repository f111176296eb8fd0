import fc from 'fast-check';
import { type FairStand, fairTotals, standFigures } from './fair-figures';

const stand = (more: Partial<FairStand> = {}): FairStand => ({
  ...{ came: true, days: [], standCost: null, transportCost: null },
  ...more,
});
const day = (amount: number | null) => ({ amount, buyers: null, orders: null });

describe('what a fair brings', () => {
  it('takes nothing for nought that was not told', () => {
    expect(standFigures(stand())).toEqual({
      amount: null,
      buyers: null,
      orders: null,
      costs: null,
      net: null,
    });
    expect(standFigures(stand({ days: [day(0), day(null)], standCost: 0 }))).toMatchObject({
      ...{ amount: 0, costs: 0, net: null },
    });
    expect(
      fairTotals([stand(), stand({ days: [day(120.1), day(0.2)] }), stand({ came: false })]),
    ).toMatchObject({
      ...{ came: 2, untold: 1, amount: 120.3, costs: null, net: null },
    });
  });

  const cents = fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 100);
  const maybe = fc.option(cents);
  const stands = fc.array(
    fc.record({
      came: fc.boolean(),
      days: fc.array(
        fc.record({ amount: maybe, buyers: fc.option(fc.nat(500)), orders: fc.option(fc.nat(50)) }),
        {
          maxLength: 5,
        },
      ),
      standCost: maybe,
      transportCost: maybe,
    }),
    { maxLength: 12 },
  );

  it('adds up to the cent what a count in whole cents does', () => {
    fc.assert(
      fc.property(stands, (drawn) => {
        const told = drawn
          .filter(({ came }) => came)
          .flatMap(({ days }) =>
            days.flatMap(({ amount }) => (amount === null ? [] : [Math.round(amount * 100)])),
          );
        const expected = told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0) / 100;
        expect(fairTotals(drawn).amount).toBe(expected);
      }),
    );
  });

  it('is the same in whatever order the stands come, and each that came is told or untold', () => {
    fc.assert(
      fc.property(stands, (drawn) => {
        const totals = fairTotals(drawn);
        expect(fairTotals(drawn.toReversed())).toEqual(totals);
        const told = drawn.filter((one) => one.came && standFigures(one).amount !== null).length;
        expect(totals.came).toBe(told + totals.untold);
      }),
    );
  });
});
