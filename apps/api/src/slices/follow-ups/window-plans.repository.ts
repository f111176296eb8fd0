import { Injectable } from '@nestjs/common';
import { type Cadence, type CadenceWindow } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';

export interface ProgrammeRow {
  starts_on: string;
  cadence: Cadence;
  status: 'running' | 'closed';
  zone: string;
}

export interface PlannedWindow extends CadenceWindow {
  id: string;
  callerId: string | null;
  /** A contact was logged in it. */
  held: boolean;
}

export interface EnrolmentWindows {
  enrolment_id: string;
  trainer_account_id: string | null;
  windows: PlannedWindow[];
}

export interface NewWindow extends CadenceWindow {
  enrolmentId: string;
  callerId: string | null;
}

@Injectable()
export class WindowPlansRepository {
  findProgramme(context: RequestContext, id: string): Promise<ProgrammeRow | null> {
    return context.row<ProgrammeRow>(sql`
      SELECT p.starts_on, p.status, p.zone, json_build_object('count', p.follow_up_count, 'per', p.follow_up_per,
        'months', p.follow_up_months) AS cadence
      FROM programmes p WHERE p.id = ${id} AND ${programmesInScope(context, 'p.id')}`);
  }

  /** The windows of each active enrolment of a programme that is in scope, in order. */
  windows(context: RequestContext, programmeId: string): Promise<EnrolmentWindows[]> {
    return context.rows<EnrolmentWindows>(sql`
      SELECT e.id AS enrolment_id, e.trainer_account_id,
        (SELECT coalesce(json_agg(json_build_object('id', w.id, 'ordinal', w.ordinal, 'opensOn', w.opens_on,
            'closesOn', w.closes_on, 'callerId', w.caller_account_id,
            'held', EXISTS (SELECT FROM follow_ups f WHERE f.window_id = w.id)) ORDER BY w.ordinal), '[]')
          FROM follow_up_windows w WHERE w.enrolment_id = e.id) AS windows
      FROM enrolments e WHERE e.programme_id = ${programmeId} AND e.status = 'active'`);
  }

  async remove(context: RequestContext, ids: readonly string[]): Promise<void> {
    await context.rows(sql`DELETE FROM follow_up_windows WHERE id = ANY(${[...ids]}::uuid[])`);
  }

  /** Answers how many were not there yet. */
  async add(context: RequestContext, windows: readonly NewWindow[]): Promise<number> {
    const added = await context.rows(sql`
      INSERT INTO follow_up_windows (id, enrolment_id, ordinal, opens_on, closes_on, caller_account_id)
      SELECT gen_random_uuid(), * FROM unnest(
        ${windows.map(({ enrolmentId }) => enrolmentId)}::uuid[], ${windows.map(({ ordinal }) => ordinal)}::smallint[],
        ${windows.map(({ opensOn }) => opensOn)}::date[], ${windows.map(({ closesOn }) => closesOn)}::date[],
        ${windows.map(({ callerId }) => callerId)}::uuid[])
      ON CONFLICT (enrolment_id, ordinal) DO NOTHING RETURNING 1`);
    return added.length;
  }
}
