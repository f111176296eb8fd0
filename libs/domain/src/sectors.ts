/** What a cooperative lives from. */
export const SECTORS = [
  'fishing',
  'aquaculture',
  'camel_milk',
  'couscous',
  'crafts',
  'argan',
  'cosmetics',
  'tourism',
  'livestock',
  'agriculture',
  'food_processing',
  'services',
] as const;

export type Sector = (typeof SECTORS)[number];
