/** A span that people say: days up to two months, months up to two years, then years. */
export interface Far {
  unit: 'Days' | 'Months' | 'Years';
  count: number;
}

const monthOfDays = 365.25 / 12;

/** How many whole units so many days are, rounded to the nearest; the day itself stands beside it. */
export function howFar(days: number): Far {
  const away = Math.abs(days);
  if (away <= 60) return { unit: 'Days', count: away };
  const months = Math.round(away / monthOfDays);
  return months < 24
    ? { unit: 'Months', count: months }
    : { unit: 'Years', count: Math.round(away / 365.25) };
}
