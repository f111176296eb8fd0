import { Injectable } from '@nestjs/common';
import {
  type ActionStatus,
  type AttendanceStatus,
  type DimensionResult,
  type LocalizedText,
} from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { chainFacts, type ChainFactsRow, type ChainProgrammeRow, programmeColumns } from './chain-facts';

export interface ChainWave {
  diagnosticId: string;
  wave: 'baseline' | 'midline' | 'endline';
  perspective: 'assessor' | 'self';
  heldOn: string;
  gridVersionId: string;
  overall: number | null;
  scores: DimensionResult[];
  dimensions: { code: string; title: LocalizedText }[];
  blockers: { code: string; title: LocalizedText }[];
}

export interface ChainRow extends ChainFactsRow {
  programme: ChainProgrammeRow;
  /** Of the sessions held, of every kind. */
  marks: AttendanceStatus[];
  next_action: {
    id: string;
    title: string;
    responsibleName: string;
    status: ActionStatus;
    dueOn: string | null;
  } | null;
  /** The finalised diagnostics, earliest wave first. */
  waves: ChainWave[];
}

@Injectable()
export class ChainRepository {
  /** All that one enrolment's chain is told from, in one statement; null out of scope. */
  read(context: RequestContext, id: string): Promise<ChainRow | null> {
    return context.rowOften<ChainRow>(sql`
      SELECT facts.*, to_jsonb(programme) AS programme,
        (SELECT coalesce(jsonb_agg(a.status), '[]') FROM attendances a JOIN sessions s ON s.id = a.session_id
         WHERE a.enrolment_id = en.id AND s.status = 'held') AS marks,
        (SELECT jsonb_build_object('id', a.id, 'title', a.title, 'responsibleName', a.responsible_name,
           'status', a.status, 'dueOn', a.due_on)
         FROM actions a WHERE a.plan_id = facts.plan_id AND a.status IN ('planned', 'running')
         ORDER BY a.due_on, a.position, a.id LIMIT 1) AS next_action,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('diagnosticId', d.id, 'wave', d.wave, 'perspective', d.perspective,
           'heldOn', d.held_on, 'gridVersionId', d.grid_version_id, 'overall', d.result -> 'overall',
           'scores', d.result -> 'dimensions',
           'dimensions', (
             SELECT jsonb_agg(jsonb_build_object('code', g ->> 'code', 'title', g -> 'title') ORDER BY place)
             FROM jsonb_array_elements(v.content -> 'dimensions') WITH ORDINALITY AS t (g, place)),
           'blockers', (
             SELECT coalesce(jsonb_agg(jsonb_build_object('code', c ->> 'code', 'title', c -> 'title')), '[]')
             FROM jsonb_array_elements(v.content -> 'dimensions') g, jsonb_array_elements(g -> 'criteria') c
             WHERE c ->> 'code' IN (SELECT b ->> 'criterion' FROM jsonb_array_elements(d.result -> 'legalBlockers') b)))
           ORDER BY array_position(ARRAY['baseline', 'midline', 'endline'], d.wave)), '[]')
         FROM standing_diagnostics d JOIN grid_versions v ON v.id = d.grid_version_id
         WHERE d.enrolment_id = en.id AND d.status = 'finalised') AS waves
      FROM (${chainFacts(sql`e.id = ${id} AND ${enrolmentsInScope(context, 'e.id')}`)}) facts
      JOIN enrolments en ON en.id = facts.enrolment_id
      JOIN LATERAL (SELECT ${programmeColumns} FROM programmes p WHERE p.id = en.programme_id) programme ON TRUE`);
  }
}
