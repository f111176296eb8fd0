import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { FileDto } from '../../platform/files/files.dto';
import { fileAsJson } from '../../platform/files/files.port';
import { type ProcedureMove } from './procedures.dto';

export interface ProceduresRow {
  enrolment_id: string;
  cooperative_id: string;
  name_fr: string;
  name_ar: string;
  zone: string;
  adoptions: { code: string; adoptedOn: string; proof: string; decidedBy: string; moveId: string | null }[];
  /** Newest first. */
  moves: {
    id: string;
    code: string;
    kind: ProcedureMove;
    heldOn: string;
    decidedBy: string;
    words: string;
    recordedBy: string;
    recordedAt: string;
    files: FileDto[];
  }[];
}

export interface NewMove {
  id: string;
  enrolmentId: string;
  code: string;
  kind: ProcedureMove;
  heldOn: string;
  decidedBy: string;
  words: string;
  fileIds: string[];
}

@Injectable()
export class ProceduresRepository {
  find(context: RequestContext, enrolmentId: string): Promise<ProceduresRow | null> {
    return context.row<ProceduresRow>(sql`
      SELECT e.id AS enrolment_id, e.cooperative_id, c.name_fr, c.name_ar, p.zone,
        (SELECT coalesce(json_agg(json_build_object('code', a.procedure_code, 'adoptedOn', a.adopted_on,
            'proof', a.proof, 'decidedBy', a.decided_by, 'moveId', a.move_id)), '[]')
          FROM procedure_adoptions a WHERE a.enrolment_id = e.id) AS adoptions,
        (SELECT coalesce(json_agg(json_build_object('id', m.id, 'code', m.procedure_code, 'kind', m.kind,
            'heldOn', m.held_on, 'decidedBy', m.decided_by, 'words', m.words, 'recordedBy', a.display_name,
            'recordedAt', to_char(m.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'files', (SELECT coalesce(json_agg(${fileAsJson} ORDER BY mf.position), '[]')
              FROM procedure_move_files mf JOIN files f ON f.id = mf.file_id WHERE mf.move_id = m.id))
            ORDER BY m.recorded_at DESC, m.id DESC), '[]')
          FROM procedure_moves m JOIN accounts a ON a.id = m.recorded_by WHERE m.enrolment_id = e.id) AS moves
      FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id JOIN programmes p ON p.id = e.programme_id
      WHERE e.id = ${enrolmentId} AND ${enrolmentsInScope(context, 'e.id')}`);
  }

  async insertMove(context: RequestContext, move: NewMove): Promise<void> {
    await context.rows(sql`
      INSERT INTO procedure_moves (id, enrolment_id, procedure_code, kind, held_on, decided_by, words, recorded_by)
      VALUES (${move.id}, ${move.enrolmentId}, ${move.code}, ${move.kind}, ${move.heldOn}, ${move.decidedBy},
        ${move.words}, ${context.person.accountId})`);
    await context.rows(sql`
      INSERT INTO procedure_move_files (move_id, position, file_id)
      SELECT ${move.id}, position, id FROM unnest(${move.fileIds}::uuid[]) WITH ORDINALITY AS given (id, position)`);
  }

  /** The register shows what `move` says. */
  async adopt(context: RequestContext, move: NewMove): Promise<void> {
    await context.rows(sql`
      INSERT INTO procedure_adoptions (enrolment_id, procedure_code, adopted_on, proof, decided_by, move_id, recorded_by)
      VALUES (${move.enrolmentId}, ${move.code}, ${move.heldOn}, ${move.words}, ${move.decidedBy}, ${move.id},
        ${context.person.accountId})
      ON CONFLICT (enrolment_id, procedure_code) DO UPDATE
      SET adopted_on = excluded.adopted_on, proof = excluded.proof, decided_by = excluded.decided_by,
        move_id = excluded.move_id, recorded_by = excluded.recorded_by`);
  }

  async drop(context: RequestContext, enrolmentId: string, code: string): Promise<void> {
    await context.rows(sql`
      DELETE FROM procedure_adoptions WHERE enrolment_id = ${enrolmentId} AND procedure_code = ${code}`);
  }
}
