import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';
import { cooperativesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { MemberDto, type MemberPresence } from './members.dto';
import { MembershipEntity } from './membership.entity';
import { PersonEntity } from './person.entity';

@Injectable()
export class MembersRepository {
  /** By family name, then given name. */
  page(
    context: RequestContext,
    cooperativeId: string,
    presence: MemberPresence,
    today: string,
    after: string[] | null,
    limit: number,
  ): Promise<MemberDto[]> {
    return context.rows<MemberDto>(sql`
      ${select(context)} AND m.cooperative_id = ${cooperativeId} ${byPresence(presence, today)}
        ${
          after === null
            ? empty
            : sql`AND (s.family_name, s.given_name, m.id) > (${after[0]}, ${after[1]}, ${after[2]}::uuid)`
        }
      ORDER BY s.family_name, s.given_name, m.id LIMIT ${limit}`);
  }

  find(context: RequestContext, id: string): Promise<MemberDto | null> {
    return context.row<MemberDto>(sql`${select(context)} AND m.id = ${id}`);
  }

  async codeTaken(context: RequestContext, cooperativeId: string, memberCode: string): Promise<boolean> {
    const row = await context.row(sql`
      SELECT id FROM memberships WHERE cooperative_id = ${cooperativeId} AND member_code = ${memberCode}`);
    return row !== null;
  }

  async insert(context: RequestContext, person: PersonEntity, membership: MembershipEntity): Promise<void> {
    await context.manager.insert(PersonEntity, person);
    await context.manager.insert(MembershipEntity, membership);
  }

  /** False when somebody else changed the membership since `version`. */
  async update(
    context: RequestContext,
    id: string,
    version: number,
    change: Partial<Pick<MembershipEntity, 'function' | 'toDate'>>,
  ): Promise<boolean> {
    const { affected } = await context.manager.update(
      MembershipEntity,
      { id, version },
      { ...change, version: version + 1 },
    );
    return affected === 1;
  }

  async updatePerson(context: RequestContext, id: string, change: Partial<PersonEntity>): Promise<void> {
    await context.manager.update(PersonEntity, { id }, change);
  }
}

function select(context: RequestContext): Sql {
  return sql`
    SELECT m.id, m.person_id AS "personId", m.cooperative_id AS "cooperativeId", m.member_code AS "memberCode",
      s.given_name AS "givenName", s.family_name AS "familyName", s.name_ar AS "nameAr", s.sex,
      s.birth_year AS "birthYear", s.phone, m.function, m.from_date AS "fromDate", m.to_date AS "toDate", m.version
    FROM memberships m JOIN persons s ON s.id = m.person_id
    WHERE ${cooperativesInScope(context, 'm.cooperative_id')}`;
}

function byPresence(presence: MemberPresence, today: string): Sql {
  if (presence === 'all') return empty;
  return presence === 'current'
    ? sql`AND (m.to_date IS NULL OR m.to_date >= ${today})`
    : sql`AND m.to_date < ${today}`;
}
