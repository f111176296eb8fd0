/** What an organisation in the registry is: its legal form, or a network or pôle that others belong to. */
export const COOPERATIVE_KINDS = [
  ...(['cooperative', 'union', 'gie', 'association', 'mutual'] as const),
  ...(['network', 'pole'] as const),
] as const;

export type CooperativeKind = (typeof COOPERATIVE_KINDS)[number];

/** What an organisation is in another that it belongs to. A host lends the place. */
export const AFFILIATION_ROLES = ['member', 'founder', 'host'] as const;

export type AffiliationRole = (typeof AFFILIATION_ROLES)[number];

/** What a member does in the cooperative's bureau; `member` is everybody else. */
export const MEMBER_FUNCTIONS = ['president', 'treasurer', 'secretary', 'manager', 'member'] as const;

export type MemberFunction = (typeof MEMBER_FUNCTIONS)[number];

export const TERRITORY_LEVELS = ['region', 'province', 'commune'] as const;

export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number];
