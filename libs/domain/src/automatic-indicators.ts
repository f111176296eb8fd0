/** What is computed from the chain and never typed. Each has one meaning, told by the indicator that carries it. */
export const AUTOMATIC_INDICATORS = [
  'attendance',
  'participations',
  'unique_participants',
  'hours',
  'windows',
  'maturity',
  'actions',
  'procedures',
  'members',
  'women_share',
  'certificates',
  'fair_sales',
] as const;
export type AutomaticIndicator = (typeof AUTOMATIC_INDICATORS)[number];

export function isAutomaticIndicator(code: string): code is AutomaticIndicator {
  return (AUTOMATIC_INDICATORS as readonly string[]).includes(code);
}
