import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql } from 'sql-template-tag';
import { cooperativesInScope, programmesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { FileDto } from '../../../platform/files/files.dto';
import { fileAsJson } from '../../../platform/files/files.port';
import {
  AgreementContentDto,
  AgreementsQuery,
  CommitmentDto,
  KeepCommitmentDto,
  PartyDto,
  type Renewal,
} from './agreements.dto';

export interface AgreementRow {
  id: string;
  programme_id: string;
  programme_name_fr: string;
  programme_name_ar: string;
  zone: string;
  title: string;
  object: string;
  signed_on: string | null;
  from_on: string;
  to_on: string | null;
  renewal: Renewal;
  parties: PartyDto[];
  commitments: Omit<CommitmentDto, 'state'>[];
  files: FileDto[];
  version: number;
}

/** Agreements are the work of a programme's team. */
@Injectable()
export class AgreementsRepository {
  page(
    context: RequestContext,
    { programmeId, cooperativeId }: AgreementsQuery,
    after: string[] | null,
    limit: number,
  ): Promise<AgreementRow[]> {
    const party = sql`AND g.id IN (SELECT agreement_id FROM agreement_parties WHERE cooperative_id = ${cooperativeId})`;
    return context.rows<AgreementRow>(sql`
      WITH shown AS (
        SELECT g.* FROM agreements g WHERE ${programmesInScope(context, 'g.programme_id')}
          ${programmeId === undefined ? empty : sql`AND g.programme_id = ${programmeId}`}
          ${cooperativeId === undefined ? empty : party}
          ${after === null ? empty : sql`AND (g.from_on, g.id) < (${after[0]}::date, ${after[1]}::uuid)`}
        ORDER BY g.from_on DESC, g.id DESC LIMIT ${limit})
      ${selectFrom(sql`shown`)} ORDER BY g.from_on DESC, g.id DESC`);
  }

  find(context: RequestContext, id: string): Promise<AgreementRow | null> {
    return context.row<AgreementRow>(sql`
      ${selectFrom(sql`agreements`)} WHERE g.id = ${id} AND ${programmesInScope(context, 'g.programme_id')}`);
  }

  async ofCommitment(context: RequestContext, id: string): Promise<string | null> {
    const row = await context.row<{ agreement_id: string }>(sql`
      SELECT agreement_id FROM agreement_commitments WHERE id = ${id}`);
    return row?.agreement_id ?? null;
  }

  async programmeInScope(context: RequestContext, id: string): Promise<boolean> {
    const row = await context.row(sql`
      SELECT p.id FROM programmes p WHERE p.id = ${id} AND ${programmesInScope(context, 'p.id')}`);
    return row !== null;
  }

  /** Those of the registry that the caller may name. */
  async cooperatives(context: RequestContext, ids: readonly string[]): Promise<Set<string>> {
    const rows = await context.rows<{ id: string }>(sql`
      SELECT c.id FROM cooperatives c WHERE c.id = ANY (${[...ids]}::uuid[])
        AND ${cooperativesInScope(context.forVerb('cooperatives.read'), 'c.id')}`);
    return new Set(rows.map(({ id }) => id));
  }

  async insert(
    context: RequestContext,
    id: string,
    programmeId: string,
    content: AgreementContentDto,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO agreements (id, programme_id, title, object, signed_on, from_on, to_on, renewal, recorded_by)
      VALUES (${id}, ${programmeId}, ${content.title}, ${content.object}, ${content.signedOn}, ${content.from},
        ${content.to}, ${content.renewal}, ${context.person.accountId})`);
    await this.replaceParts(context, id, content);
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    content: AgreementContentDto,
  ): Promise<boolean> {
    const changed = await context.row(sql`
      UPDATE agreements SET title = ${content.title}, object = ${content.object}, signed_on = ${content.signedOn},
        from_on = ${content.from}, to_on = ${content.to}, renewal = ${content.renewal}, version = version + 1
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    if (changed === null) return false;
    await this.replaceParts(context, id, content);
    return true;
  }

  async keep(
    context: RequestContext,
    id: string,
    version: number,
    { doneOn, proof }: KeepCommitmentDto,
  ): Promise<boolean> {
    const changed = await context.row(sql`
      UPDATE agreement_commitments SET done_on = ${doneOn}, proof = ${proof}, version = version + 1
      WHERE id = ${id} AND version = ${version} RETURNING id`);
    return changed !== null;
  }

  /** What was kept of a commitment stays with it; an id of another agreement is a conflict, and changes nothing there. */
  private async replaceParts(
    context: RequestContext,
    id: string,
    content: AgreementContentDto,
  ): Promise<void> {
    const { parties, commitments, fileIds } = content;
    const ids = (all: readonly { id: string }[]) => all.map((each) => each.id);
    await context.rows(sql`
      DELETE FROM agreement_commitments WHERE agreement_id = ${id} AND NOT id = ANY (${ids(commitments)}::uuid[])`);
    await context.rows(sql`
      INSERT INTO agreement_parties AS kept (id, agreement_id, position, cooperative_id, name, role)
      SELECT p.id, ${id}, place, p."cooperativeId", p.name, p.role
      FROM jsonb_array_elements(${JSON.stringify(parties)}::jsonb) WITH ORDINALITY AS given (party, place),
        jsonb_to_record(party) AS p (id uuid, "cooperativeId" uuid, name text, role text)
      ON CONFLICT (id) DO UPDATE SET position = excluded.position, cooperative_id = excluded.cooperative_id,
        name = excluded.name, role = excluded.role WHERE kept.agreement_id = ${id}`);
    await context.rows(sql`
      INSERT INTO agreement_commitments AS kept (id, agreement_id, party_id, what, amount, quantity, due_on)
      SELECT t.id, ${id}, t."partyId", t.what, t.amount, t.quantity, t."dueOn"
      FROM jsonb_to_recordset(${JSON.stringify(commitments)}::jsonb)
        AS t (id uuid, "partyId" uuid, what text, amount numeric, quantity text, "dueOn" date)
      ON CONFLICT (id) DO UPDATE SET party_id = excluded.party_id, what = excluded.what, amount = excluded.amount,
        quantity = excluded.quantity, due_on = excluded.due_on, version = kept.version + 1
      WHERE kept.agreement_id = ${id} AND (kept.party_id, kept.what, kept.amount, kept.quantity, kept.due_on)
        IS DISTINCT FROM (excluded.party_id, excluded.what, excluded.amount, excluded.quantity, excluded.due_on)`);
    await context.rows(sql`
      DELETE FROM agreement_parties WHERE agreement_id = ${id} AND NOT id = ANY (${ids(parties)}::uuid[])`);
    await context.rows(sql`DELETE FROM agreement_files WHERE agreement_id = ${id}`);
    await context.rows(sql`
      INSERT INTO agreement_files (agreement_id, file_id, position)
      SELECT ${id}, file, place FROM unnest(${[...fileIds]}::uuid[]) WITH ORDINALITY AS given (file, place)`);
  }
}

const selectFrom = (source: Sql): Sql => sql`
  SELECT g.id, g.programme_id, pg.name_fr AS programme_name_fr, pg.name_ar AS programme_name_ar, pg.zone, g.title,
    g.object, g.signed_on, g.from_on, g.to_on, g.renewal, g.version, who.parties, promised.commitments, papers.files
  FROM ${source} g
    JOIN programmes pg ON pg.id = g.programme_id
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('id', p.id, 'cooperativeId', p.cooperative_id,
        'name', coalesce(c.name_fr, p.name), 'nameAr', coalesce(c.name_ar, ''), 'role', p.role) ORDER BY p.position),
        '[]') AS parties
      FROM agreement_parties p LEFT JOIN cooperatives c ON c.id = p.cooperative_id
      WHERE p.agreement_id = g.id) who
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('id', m.id, 'partyId', m.party_id, 'what', m.what,
        'amount', m.amount, 'quantity', m.quantity, 'dueOn', m.due_on, 'doneOn', m.done_on, 'proof', m.proof,
        'version', m.version) ORDER BY m.due_on NULLS LAST, m.id), '[]') AS commitments
      FROM agreement_commitments m WHERE m.agreement_id = g.id) promised
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(${fileAsJson} ORDER BY gf.position), '[]') AS files
      FROM agreement_files gf JOIN files f ON f.id = gf.file_id WHERE gf.agreement_id = g.id) papers`;
