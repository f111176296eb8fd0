import shipped from './procedures.json';

export { actionMoves, planMoves } from './action-moves';

/** Codes of the procedures that a cooperative is expected to adopt. */
export const expectedProcedures: readonly string[] = shipped.map(({ code }) => code);
