import sql, { type Sql } from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';

/**
 * Which rows of `diagnostics d` the caller may see, as a condition. A cooperative sees its own view and what is final,
 * never a draft of an assessor nor a second reading. A second reading under way belongs to its assessor alone, and hides
 * what the first one and the cooperative answered from them: they judge for themselves.
 */
export function seenDiagnostics(context: RequestContext): Sql {
  const inScope = enrolmentsInScope(context, 'd.enrolment_id');
  if (context.scope === 'own-cooperative') {
    return sql`(${inScope} AND d.reading = 1 AND (d.perspective = 'self' OR d.status = 'finalised'))`;
  }
  const me = context.person.accountId;
  return sql`((d.reading = 2 AND d.assessor_account_id = ${me}) OR (${inScope} AND
    CASE WHEN d.reading = 2 THEN d.status = 'finalised' ELSE NOT EXISTS (
      SELECT FROM diagnostics own
      WHERE own.enrolment_id = d.enrolment_id AND own.wave = d.wave AND own.reading = 2 AND own.status = 'draft'
        AND own.assessor_account_id = ${me}) END))`;
}
