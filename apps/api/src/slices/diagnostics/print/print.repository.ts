import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { RequestContext } from '../../../platform/context/request-context';
import { seenDiagnostics } from '../seen-diagnostics';
import { ResultRow } from './result-sheet';

@Injectable()
export class PrintRepository {
  /** What one page tells of a diagnostic; `result` is null while it is a draft. */
  result(
    context: RequestContext,
    id: string,
  ): Promise<(Omit<ResultRow, 'result'> & { result: ResultRow['result'] | null }) | null> {
    return context.row(sql`
      SELECT c.name_fr, c.name_ar, t.name_fr AS place_fr, t.name_ar AS place_ar, p.name_fr AS programme_fr,
        p.name_ar AS programme_ar, d.wave, d.perspective, d.held_on, d.respondents, a.display_name AS assessor_name,
        d.result, g.content,
        (SELECT coalesce(json_object_agg(s.criterion_code, s.level), '{}') FROM retained_answers s
          WHERE s.diagnostic_id = d.id AND s.state = 'rated') AS levels
      FROM diagnostics d
      JOIN grid_versions g ON g.id = d.grid_version_id
      JOIN enrolments e ON e.id = d.enrolment_id
      JOIN programmes p ON p.id = e.programme_id
      JOIN cooperatives c ON c.id = e.cooperative_id
      JOIN territories t ON t.id = c.territory_id
      JOIN accounts a ON a.id = d.assessor_account_id
      WHERE d.id = ${id} AND ${seenDiagnostics(context)}`);
  }
}
