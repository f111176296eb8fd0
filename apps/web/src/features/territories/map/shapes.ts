import data from './provinces.json';

export interface Shape {
  path: string;
  /** Left, top, right and bottom of its largest part. */
  box: number[];
}

const provinces: Record<string, Shape | undefined> = data.provinces;

export const whole = { width: data.width, height: data.height };
export const borders = data.borders;
export const shapeOf = (code: string): Shape | undefined => provinces[code];

/** What holds all of them, with some room around. */
export function boxAround(shapes: readonly Shape[]): [number, number, number, number] {
  if (shapes.length === 0) return [0, 0, whole.width, whole.height];
  const edge = (side: number) => shapes.map(({ box }) => box[side] ?? 0);
  const [left, top] = [Math.min(...edge(0)), Math.min(...edge(1))];
  const room = 8;
  return [
    left - room,
    top - room,
    Math.max(...edge(2)) - left + 2 * room,
    Math.max(...edge(3)) - top + 2 * room,
  ];
}
