import { type ImportFault } from './import-fault';
import { type Origin, type StagedCooperative, type StagedMember } from './stage-rows';

type Content<Row> = { [Field in keyof Row]: NonNullable<Row[Field]> | null };

/** The cooperative that the registry holds under a code of the file. */
export type KnownCooperative = Content<Omit<StagedCooperative, keyof Origin>> & {
  version: number;
  mayUpdate: boolean;
  mayWriteMembers: boolean;
};

export type KnownMember = Content<Omit<StagedMember, keyof Origin>> & { version: number };

export interface SheetCounts {
  toCreate: number;
  toUpdate: number;
  unchanged: number;
}

export interface Plan<Row> {
  create: Row[];
  update: (Row & { version: number })[];
  bySheet: Map<string, SheetCounts>;
}

export interface ImportPlan {
  cooperatives: Plan<StagedCooperative>;
  members: Plan<StagedMember>;
  faults: ImportFault[];
}

/** What is held against each other, each under a key that is its own: codes, in a file and in the registry. */
export const memberKey = (member: { cooperativeCode: string; memberCode: string }): string =>
  JSON.stringify([member.cooperativeCode, member.memberCode]);

/**
 * Holds what a file says against the registry. What stands there already is left alone, what differs is brought up to
 * date where the file says something, and an empty cell never empties a field.
 */
export function planImport(
  staged: { cooperatives: readonly StagedCooperative[]; members: readonly StagedMember[] },
  registry: {
    cooperatives: ReadonlyMap<string, KnownCooperative>;
    members: ReadonlyMap<string, KnownMember>;
  },
): ImportPlan {
  const faults: ImportFault[] = [];
  const refuse = ({ sheet, row }: Origin, column: string, code: string, value: string, params = {}): void => {
    faults.push({ sheet, row, column, code, params, value });
  };
  const cooperatives = planRows(
    staged.cooperatives,
    ({ code }) => code,
    registry.cooperatives,
    (row, first) => refuse(row, 'Code', 'duplicate-code', row.code, { row: first.row }),
    (row, known) => {
      if (!known.mayUpdate) refuse(row, 'Code', 'cooperative-out-of-reach', row.code);
      return known.mayUpdate;
    },
  );
  const inFile = new Set(staged.cooperatives.map(({ code }) => code));
  const reached = staged.members.filter((row) => {
    const known = registry.cooperatives.get(row.cooperativeCode);
    const code = row.cooperativeCode;
    if (known === undefined && !inFile.has(code))
      refuse(row, 'Code coopérative', 'unknown-cooperative', code);
    else if (known?.mayWriteMembers === false)
      refuse(row, 'Code coopérative', 'cooperative-out-of-reach', code);
    else return true;
    return false;
  });
  const members = planRows(
    reached,
    memberKey,
    registry.members,
    (row, first) => refuse(row, 'Code membre', 'duplicate-code', row.memberCode, { row: first.row }),
    () => true,
  );
  return { cooperatives, members, faults };
}

function planRows<Row extends Origin, Known extends { version: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  registry: ReadonlyMap<string, Known>,
  refuseRepeated: (row: Row, first: Row) => void,
  mayUpdate: (row: Row, known: Known) => boolean,
): Plan<Row> {
  const plan: Plan<Row> = { create: [], update: [], bySheet: new Map() };
  const seen = new Map<string, Row>();
  for (const row of rows) {
    const first = seen.get(keyOf(row));
    if (first !== undefined) {
      refuseRepeated(row, first);
      continue;
    }
    seen.set(keyOf(row), row);
    const counts = plan.bySheet.get(row.sheet) ?? { toCreate: 0, toUpdate: 0, unchanged: 0 };
    plan.bySheet.set(row.sheet, counts);
    const known = registry.get(keyOf(row));
    if (known === undefined) {
      plan.create.push(row);
      counts.toCreate += 1;
    } else if (saidAnew(row, known).length === 0) {
      counts.unchanged += 1;
    } else if (mayUpdate(row, known)) {
      plan.update.push({ ...row, ...known, ...Object.fromEntries(saidAnew(row, known)) });
      counts.toUpdate += 1;
    }
  }
  return plan;
}

const ownToFile = new Set(['sheet', 'row', 'id', 'membershipId', 'personId']);

/** The fields that the file fills in and that the registry has otherwise. */
function saidAnew(row: object, known: object): [string, unknown][] {
  const held = new Map<string, unknown>(Object.entries(known));
  return Object.entries(row).filter(
    ([field, value]) => !ownToFile.has(field) && value !== null && value !== held.get(field),
  );
}
