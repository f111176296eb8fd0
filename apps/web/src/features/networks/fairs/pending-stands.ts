/** What is told of one stand leaves in the order in which it was told. */
export const standSubject = (standId: string): string => `fair-stand.${standId}`;
