import { Injectable } from '@nestjs/common';
import {
  type NeedCategory,
  type SupportFacts,
  type SupportOverlap,
  type SupportStatus,
} from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { type SchemeWordsDto } from './support-schemes.dto';

interface FactsRow {
  id: string;
  cooperative_id: string;
  status: SupportStatus;
  category: NeedCategory;
  object: string;
  from_on: string;
  to_on: string | null;
  action_id: string | null;
  amount: string | null;
  total_cost: string | null;
  funder: string;
  scheme: SchemeWordsDto | null;
}

export interface KnownSupport {
  facts: SupportFacts;
  funder: string;
  scheme: SchemeWordsDto | null;
}

/** Pairs of one cooperative that seem to pay twice. The caller has found the cooperative in scope. */
@Injectable()
export class SupportOverlapsRepository {
  /** All that the cooperative was ever given or asked for: some dozens at most. */
  async of(context: RequestContext, cooperativeId: string): Promise<KnownSupport[]> {
    const rows = await context.rows<FactsRow>(sql`
      SELECT s.id, s.cooperative_id, s.status, s.category, s.object, s.from_on, s.to_on, s.action_id, s.amount,
        s.total_cost, s.funder, m.name AS scheme
      FROM supports s LEFT JOIN support_schemes m ON m.id = s.scheme_id
      WHERE s.cooperative_id = ${cooperativeId}`);
    return rows.map((row) => ({ facts: factsOf(row), funder: row.funder, scheme: row.scheme }));
  }

  /** Nobody else finds pairs of this cooperative until the request is through. */
  async hold(context: RequestContext, cooperativeId: string): Promise<void> {
    await context.rows(
      sql`SELECT pg_advisory_xact_lock(hashtextextended(${`supports ${cooperativeId}`}, 0))`,
    );
  }

  /** Keeps the pairs that still stand, with the word that settled them, and drops the others. */
  async replace(
    context: RequestContext,
    cooperativeId: string,
    overlaps: readonly SupportOverlap[],
  ): Promise<void> {
    const given = JSON.stringify(overlaps.map(({ ids: [one, other], reasons }) => ({ one, other, reasons })));
    await context.rows(sql`
      DELETE FROM support_overlaps v USING supports s
      WHERE s.id = v.one_id AND s.cooperative_id = ${cooperativeId} AND NOT EXISTS (
        SELECT FROM jsonb_to_recordset(${given}::jsonb) AS t (one uuid, other uuid)
        WHERE t.one = v.one_id AND t.other = v.other_id)`);
    // A new reason opens a settled pair again: nobody has said a word about that one.
    await context.rows(sql`
      INSERT INTO support_overlaps AS kept (one_id, other_id, reasons)
      SELECT one, other, ARRAY(SELECT jsonb_array_elements_text(reasons))
      FROM jsonb_to_recordset(${given}::jsonb) AS t (one uuid, other uuid, reasons jsonb)
      ON CONFLICT (one_id, other_id) DO UPDATE SET reasons = excluded.reasons,
        found_at = CASE WHEN excluded.reasons <@ kept.reasons THEN kept.found_at ELSE now() END,
        settled_with = CASE WHEN excluded.reasons <@ kept.reasons THEN kept.settled_with END,
        settled_by = CASE WHEN excluded.reasons <@ kept.reasons THEN kept.settled_by END,
        settled_at = CASE WHEN excluded.reasons <@ kept.reasons THEN kept.settled_at END`);
  }

  /** The word before; undefined when the two are no pair. */
  async settle(
    context: RequestContext,
    ids: readonly string[],
    word: string | null,
  ): Promise<string | null | undefined> {
    const [one, other] = [...ids].sort();
    const before = await context.row<{ settled_with: string | null }>(sql`
      SELECT settled_with FROM support_overlaps WHERE one_id = ${one} AND other_id = ${other} FOR UPDATE`);
    if (before === null) return undefined;
    await context.rows(sql`
      UPDATE support_overlaps SET settled_with = ${word},
        settled_by = ${word === null ? null : context.person.accountId},
        settled_at = CASE WHEN ${word}::text IS NULL THEN NULL ELSE now() END
      WHERE one_id = ${one} AND other_id = ${other}`);
    return before.settled_with;
  }
}

const factsOf = (row: FactsRow): SupportFacts => ({
  id: row.id,
  cooperativeId: row.cooperative_id,
  status: row.status,
  category: row.category,
  funder: row.funder,
  object: row.object,
  from: row.from_on,
  to: row.to_on,
  actionId: row.action_id,
  amount: row.amount === null ? null : Number(row.amount),
  totalCost: row.total_cost === null ? null : Number(row.total_cost),
});
