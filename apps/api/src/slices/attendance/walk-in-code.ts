/** Regular expression, for PostgreSQL as for here, of the codes of memberships made at the door of a session. */
export const walkInCodePattern = '^W-[0-9A-F]{10}$';

/** The code that somebody has who came unregistered, until the register gives them theirs. */
export const walkInCode = (membershipId: string): string => `W-${membershipId.slice(-10).toUpperCase()}`;
