import { Injectable } from '@nestjs/common';
import { type LocalizedText } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { RequestContext } from '../../../platform/context/request-context';

export interface SheetHeadRow {
  programme_fr: string;
  programme_ar: string;
  sponsor_name: string;
  module_code: string | null;
  module_title: LocalizedText | null;
}

@Injectable()
export class AttendancePrintRepository {
  /** What stands above the sheet of a session. The caller has made sure that the session is in scope. */
  head(context: RequestContext, sessionId: string): Promise<SheetHeadRow | null> {
    return context.row<SheetHeadRow>(sql`
      SELECT p.name_fr AS programme_fr, p.name_ar AS programme_ar, p.sponsor_name, m.code AS module_code,
        m.content -> 'title' AS module_title
      FROM sessions s JOIN programmes p ON p.id = s.programme_id LEFT JOIN training_modules m ON m.id = s.module_id
      WHERE s.id = ${sessionId}`);
  }
}
