import shipped from './procedures.json';

/** Codes of the procedures that a cooperative is expected to adopt. */
export const expectedProcedures: readonly string[] = shipped.map(({ code }) => code);
