import { Injectable } from '@nestjs/common';
import { type LegalFacts, type LegalParameter } from '@tiwizi/domain';
import { DataSource } from 'typeorm';

export interface LegalReminderRow extends LegalFacts {
  id: string;
  name: { fr: string; ar: string };
  programmeId: string;
  accountIds: string[];
}

const atATime = 500;

@Injectable()
export class LegalRemindersRepository {
  constructor(private readonly dataSource: DataSource) {}

  parameters(): Promise<LegalParameter[]> {
    return this.dataSource.query(
      `SELECT code, valid_from AS "validFrom", value::float8 AS value, unit, source, verified FROM legal_parameters`,
    );
  }

  /** Accompanied cooperatives by id from `after` on, with who hears of their deadlines; empty when there are no more. */
  page(after: string): Promise<LegalReminderRow[]> {
    return this.dataSource.query(
      `SELECT c.id, json_build_object('fr', c.name_fr, 'ar', c.name_ar) AS name, at.programme_id AS "programmeId",
         c.fiscal_year_end AS "fiscalYearEnd", c.founded_on AS "foundedOn",
         (SELECT coalesce(json_agg(json_build_object('code', l.code, 'fiscalYearEnd', l.fiscal_year_end,
            'doneOn', l.done_on)), '[]') FROM legal_completions l WHERE l.cooperative_id = c.id) AS completions,
         (SELECT coalesce(json_agg(json_build_object('id', m.id, 'endsOn', m.ends_on, 'renewedOn', n.elected_on)), '[]')
            FROM cooperative_mandates m LEFT JOIN cooperative_mandates n ON n.id = m.replaced_by
            WHERE m.cooperative_id = c.id) AS mandates,
         ARRAY(SELECT a.id FROM accounts a WHERE a.cooperative_id = c.id
           UNION SELECT e.trainer_account_id FROM enrolments e
             WHERE e.cooperative_id = c.id AND e.status = 'active' AND e.trainer_account_id IS NOT NULL) AS "accountIds"
       FROM cooperatives c
       CROSS JOIN LATERAL (SELECT e.programme_id FROM enrolments e JOIN programmes p ON p.id = e.programme_id
         WHERE e.cooperative_id = c.id AND e.status = 'active' AND p.status = 'running'
         ORDER BY e.enrolled_on DESC, e.id LIMIT 1) at
       WHERE c.id > $1 ORDER BY c.id LIMIT ${atATime}`,
      [after],
    );
  }
}
