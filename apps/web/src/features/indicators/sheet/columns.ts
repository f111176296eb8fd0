import { type components } from '@tiwizi/api-client';

export type Indicator = components['schemas']['IndicatorDto'];
export type Reading = components['schemas']['ReadingDto'];
export type Grid = components['schemas']['ReadingsGridDto'];
export type GridCell = Grid['cells'][number];
export type PartKey = components['schemas']['PartKey'];
export type PartDimension = components['schemas']['PartDimension'];

/** The parts of a total that can be typed, by what they divide it by. */
export const partKeys = {
  sex: ['female', 'male'],
  age_band: ['under_18', '18_24', '25_34', '35_49', '50_59', '60_plus'],
} as const satisfies Record<PartDimension, readonly PartKey[]>;

/** A place in a cell: its number, one of the two of a ratio, or a part of its total. */
export type Slot = 'value' | 'numerator' | 'denominator' | PartSlot;

export type PartSlot = {
  [Dimension in PartDimension]: `${Dimension}.${(typeof partKeys)[Dimension][number]}`;
}[PartDimension];

export interface Part {
  dimension: PartDimension;
  key: PartKey;
  slot: PartSlot;
}

/** Each part that can be typed, with its place. */
export const allParts: readonly Part[] = [
  ...partKeys.sex.map((key) => ({ dimension: 'sex' as const, key, slot: `sex.${key}` as const })),
  ...partKeys.age_band.map((key) => ({
    dimension: 'age_band' as const,
    key,
    slot: `age_band.${key}` as const,
  })),
];

export interface SheetColumn {
  indicator: Indicator;
  /** `rest` shows what the parts leave of the total. */
  slot: Slot | 'sex.rest' | 'age_band.rest';
  /** The last of its indicator, which carries the signs. */
  last: boolean;
}

export const isTyped = ({ origin }: Indicator): boolean => origin === 'typed';

/** What an indicator may be divided by in the sheet; its territory is that of the cooperative. */
export const dimensionsOf = ({ isRatio, origin, disaggregations }: Indicator): PartDimension[] =>
  isRatio || origin !== 'typed'
    ? []
    : (['sex', 'age_band'] as const).filter((dimension) => disaggregations.includes(dimension));

export function slotsOf(indicator: Indicator, unfolded: boolean): SheetColumn['slot'][] {
  if (indicator.isRatio && isTyped(indicator)) return ['numerator', 'denominator'];
  if (!unfolded) return ['value'];
  return [
    'value',
    ...dimensionsOf(indicator).flatMap((dimension): SheetColumn['slot'][] => [
      ...allParts.flatMap((part) => (part.dimension === dimension ? [part.slot] : [])),
      `${dimension}.rest` as const,
    ]),
  ];
}

/** The columns of a sheet from its start to its end; the parts of an indicator show where it is unfolded. */
export function columnsOf(indicators: readonly Indicator[], unfolded: ReadonlySet<string>): SheetColumn[] {
  return indicators.flatMap((indicator) => {
    const slots = slotsOf(indicator, unfolded.has(indicator.id));
    return slots.map((slot, place) => ({ indicator, slot, last: place === slots.length - 1 }));
  });
}

export const isWritable = ({ indicator, slot }: SheetColumn): boolean =>
  isTyped(indicator) && !slot.endsWith('.rest');
