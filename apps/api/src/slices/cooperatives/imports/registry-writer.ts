import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { RequestContext } from '../../../platform/context/request-context';
import { searchKeyOf } from '../search-key';
import { type Plan } from './plan-import';
import { type StagedCooperative, type StagedMember } from './stage-rows';

/** Brings an import's rows into the registry: a few statements, however many rows. */
@Injectable()
export class RegistryWriter {
  async createCooperatives(context: RequestContext, rows: readonly StagedCooperative[]): Promise<void> {
    if (rows.length === 0) return;
    await context.rows(sql`
      INSERT INTO cooperatives (id, code, kind, name_fr, name_ar, sector, territory_id, founded_on, fiscal_year_end,
        registration_number, phone, search_key)
      SELECT id, code, coalesce(kind, 'cooperative'), "nameFr", coalesce("nameAr", ''), sector, "territoryId",
        "foundedOn", coalesce("fiscalYearEnd", '12-31'), "registrationNumber", phone, "searchKey"
      FROM jsonb_to_recordset(${asJson(rows.map(withSearchKey))}::jsonb) AS file (${cooperativeColumns})`);
  }

  /** False when one of them was changed by somebody else since it was read. */
  async updateCooperatives(
    context: RequestContext,
    rows: Plan<StagedCooperative>['update'],
  ): Promise<boolean> {
    if (rows.length === 0) return true;
    const updated = await context.rows(sql`
      UPDATE cooperatives c SET kind = file.kind, name_fr = "nameFr", name_ar = "nameAr", sector = file.sector,
        territory_id = "territoryId", founded_on = "foundedOn", fiscal_year_end = "fiscalYearEnd",
        registration_number = "registrationNumber", phone = file.phone, search_key = "searchKey",
        version = c.version + 1
      FROM jsonb_to_recordset(${asJson(rows.map(withSearchKey))}::jsonb) AS file (${cooperativeColumns})
      WHERE c.id = file.id AND c.version = file.version RETURNING c.id`);
    return updated.length === rows.length;
  }

  async createMembers(context: RequestContext, rows: readonly StagedMember[]): Promise<void> {
    if (rows.length === 0) return;
    await context.rows(sql`
      WITH file AS (SELECT * FROM jsonb_to_recordset(${asJson(rows)}::jsonb) AS file (${memberColumns})),
      created AS (
        INSERT INTO persons (id, given_name, family_name, name_ar, sex, birth_year, phone)
        SELECT "personId", "givenName", "familyName", coalesce("nameAr", ''), coalesce(sex, 'unknown'), "birthYear", phone
        FROM file)
      INSERT INTO memberships (id, cooperative_id, person_id, member_code, function, from_date)
      SELECT "membershipId", c.id, "personId", "memberCode", coalesce(function, 'member'), "fromDate"
      FROM file JOIN cooperatives c ON c.code = "cooperativeCode"`);
  }

  /** False when one of them was changed by somebody else since it was read. */
  async updateMembers(context: RequestContext, rows: Plan<StagedMember>['update']): Promise<boolean> {
    if (rows.length === 0) return true;
    const updated = await context.rows(sql`
      WITH file AS (SELECT * FROM jsonb_to_recordset(${asJson(rows)}::jsonb) AS file (${memberColumns})),
      persons_updated AS (
        UPDATE persons s SET given_name = "givenName", family_name = "familyName", name_ar = "nameAr", sex = file.sex,
          birth_year = "birthYear", phone = file.phone
        FROM file WHERE s.id = "personId")
      UPDATE memberships m SET function = file.function, from_date = "fromDate", version = m.version + 1
      FROM file WHERE m.id = "membershipId" AND m.version = file.version RETURNING m.id`);
    return updated.length === rows.length;
  }
}

const cooperativeColumns = sql`id uuid, version integer, code text, kind text, "nameFr" text, "nameAr" text, sector text,
  "territoryId" uuid, "foundedOn" date, "fiscalYearEnd" text, "registrationNumber" text, phone text, "searchKey" text`;

const memberColumns = sql`"membershipId" uuid, "personId" uuid, version integer, "cooperativeCode" text,
  "memberCode" text, "givenName" text, "familyName" text, "nameAr" text, sex text, "birthYear" smallint,
  function text, "fromDate" date, phone text`;

const asJson = (rows: readonly object[]): string => JSON.stringify(rows);

function withSearchKey(row: StagedCooperative): object {
  return { ...row, searchKey: searchKeyOf({ ...row, nameAr: row.nameAr ?? '' }) };
}
