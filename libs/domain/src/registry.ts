/** The legal form of an organisation in the registry. */
export const COOPERATIVE_KINDS = ['cooperative', 'union', 'gie', 'association', 'mutual'] as const;

export type CooperativeKind = (typeof COOPERATIVE_KINDS)[number];

/** What a member does in the cooperative's bureau; `member` is everybody else. */
export const MEMBER_FUNCTIONS = ['president', 'treasurer', 'secretary', 'manager', 'member'] as const;

export type MemberFunction = (typeof MEMBER_FUNCTIONS)[number];

export const TERRITORY_LEVELS = ['region', 'province', 'commune'] as const;

export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number];
