import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { cooperativesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';

export interface BadgeHolder {
  personId: string;
  memberCode: string;
  name: string;
  nameAr: string;
}

export interface CooperativeBadges {
  nameFr: string;
  nameAr: string;
  holders: BadgeHolder[];
}

@Injectable()
export class BadgesRepository {
  /**
   * A cooperative with its members of `today` by family name; null out of reach. Nobody whom a roll noted without
   * knowing her stands among them: she may be in the register already.
   */
  find(context: RequestContext, cooperativeId: string, today: string): Promise<CooperativeBadges | null> {
    return context.row<CooperativeBadges>(sql`
      SELECT c.name_fr AS "nameFr", c.name_ar AS "nameAr", coalesce((
        SELECT json_agg(json_build_object('personId', s.id, 'memberCode', m.member_code,
          'name', s.given_name || ' ' || s.family_name, 'nameAr', s.name_ar)
          ORDER BY s.family_name, s.given_name, m.id)
        FROM memberships m JOIN persons s ON s.id = m.person_id
        WHERE m.cooperative_id = c.id AND m.from_date <= ${today}
          AND (m.to_date IS NULL OR m.to_date >= ${today})
          AND NOT s.provisional AND s.merged_into IS NULL
      ), '[]') AS holders
      FROM cooperatives c
      WHERE c.id = ${cooperativeId} AND ${cooperativesInScope(context, 'c.id')}`);
  }
}
