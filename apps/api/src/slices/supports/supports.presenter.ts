import { scopeOf } from '@tiwizi/access';
import { type RequestContext } from '../../platform/context/request-context';
import { type SupportDto } from './supports.dto';
import { type SupportContent, type SupportRow } from './supports.repository';

const numberOf = (amount: string | null): number | null => (amount === null ? null : Number(amount));

/** A cooperative changes what it noted itself, and nothing that the team noted. */
export const mayChangeSupport = (context: RequestContext, { recorded_by }: SupportRow): boolean =>
  scopeOf(context.role, 'supports.write') !== 'none' &&
  (context.role !== 'cooperative' || recorded_by === context.person.accountId);

export function presentSupport(context: RequestContext, row: SupportRow): SupportDto {
  const maySettle = scopeOf(context.role, 'supports.settle') !== 'none';
  return {
    id: row.id,
    cooperative: { id: row.cooperative_id, nameFr: row.name_fr, nameAr: row.name_ar },
    scheme: row.scheme_id && row.scheme_name ? { id: row.scheme_id, name: row.scheme_name } : null,
    funder: row.funder,
    programmeId: row.programme_id,
    action: row.action,
    category: row.category,
    object: row.object,
    inKind: row.in_kind,
    amount: numberOf(row.amount),
    totalCost: numberOf(row.total_cost),
    from: row.from_on,
    to: row.to_on,
    status: row.status,
    note: row.note,
    files: row.files,
    overlaps: row.overlaps.map((overlap) => ({
      ...overlap,
      amount: numberOf(overlap.amount),
      may: maySettle ? ['settle'] : [],
    })),
    recordedByName: row.recorded_by_name,
    version: row.version,
    may: mayChangeSupport(context, row) ? ['change'] : [],
  };
}

/** What was written, for the audit. */
export const contentOf = (row: SupportRow): SupportContent => ({
  schemeId: row.scheme_id,
  funder: row.funder,
  programmeId: row.programme_id,
  actionId: row.action?.id ?? null,
  category: row.category,
  object: row.object,
  inKind: row.in_kind,
  amount: numberOf(row.amount),
  totalCost: numberOf(row.total_cost),
  from: row.from_on,
  to: row.to_on,
  status: row.status,
  note: row.note,
  fileIds: row.files.map(({ id }) => id),
});
