/** What one cooperative sold on one day of a fair; null where it was not told. */
export interface FairDay {
  /** In MAD. */
  amount: number | null;
  buyers: number | null;
  orders: number | null;
}

/** A cooperative's stand at a fair, with what it sold and what it cost, in MAD. */
export interface FairStand {
  came: boolean;
  days: readonly FairDay[];
  standCost: number | null;
  transportCost: number | null;
}

/** Null: nobody told. What is missing is never taken for nothing. */
export interface FairFigures {
  amount: number | null;
  buyers: number | null;
  orders: number | null;
  costs: number | null;
  /** Sales less costs, of the stands that told their sales and both costs. */
  net: number | null;
}

export interface FairTotals extends FairFigures {
  came: number;
  /** Stands that came and told no sales: they are in no total. */
  untold: number;
}

const cents = (amount: number) => Math.round(amount * 100) / 100;

/** The sum of what was told, to the cent; null where nothing was. */
function sumOf(values: readonly (number | null)[]): number | null {
  const told = values.filter((value) => value !== null);
  return told.length === 0 ? null : cents(told.reduce((sum, value) => sum + value, 0));
}

/** What one stand brought and cost. */
export function standFigures({ days, standCost, transportCost }: FairStand): FairFigures {
  const amount = sumOf(days.map((day) => day.amount));
  const costs = sumOf([standCost, transportCost]);
  const whole = amount !== null && costs !== null && standCost !== null && transportCost !== null;
  return {
    amount,
    buyers: sumOf(days.map((day) => day.buyers)),
    orders: sumOf(days.map((day) => day.orders)),
    costs,
    net: whole ? cents(amount - costs) : null,
  };
}

/** What a fair brought all the cooperatives that came; those who told nothing are counted apart. */
export function fairTotals(stands: readonly FairStand[]): FairTotals {
  const came = stands.filter((stand) => stand.came);
  const figures = came.map(standFigures);
  return {
    came: came.length,
    untold: figures.filter(({ amount }) => amount === null).length,
    amount: sumOf(figures.map(({ amount }) => amount)),
    buyers: sumOf(figures.map(({ buyers }) => buyers)),
    orders: sumOf(figures.map(({ orders }) => orders)),
    costs: sumOf(figures.map(({ costs }) => costs)),
    net: sumOf(figures.map(({ net }) => net)),
  };
}
