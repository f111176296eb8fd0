import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import { type GuideContent } from './guide-content';
import { type TrainingGuideDto } from './training-guides.dto';

interface GuideRow {
  number: number;
  content: GuideContent;
}

@Injectable()
export class TrainingGuidesRepository {
  async list(context: RequestContext, programmeId: string): Promise<TrainingGuideDto[]> {
    const rows = await context.rows<Omit<TrainingGuideDto, 'madeAt'> & { madeAt: Date }>(sql`
      SELECT g.id, g.number, g.plan_version AS "planVersion", jsonb_array_length(g.content -> 'chapters') AS "moduleCount",
        a.display_name AS "madeByName", g.made_at AS "madeAt"
      FROM training_guides g JOIN accounts a ON a.id = g.made_by
      WHERE g.programme_id = ${programmeId} AND ${programmesInScope(context, 'g.programme_id')}
      ORDER BY g.number DESC LIMIT 100`);
    return rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() }));
  }

  /** Null where it does not exist or is out of scope. */
  find(context: RequestContext, id: string): Promise<GuideRow | null> {
    return context.row<GuideRow>(sql`
      SELECT g.number, g.content FROM training_guides g
      WHERE g.id = ${id} AND ${programmesInScope(context, 'g.programme_id')}`);
  }

  /** Its number: one more than the programme's last. */
  async insert(
    context: RequestContext,
    id: string,
    programmeId: string,
    planVersion: number,
    content: GuideContent,
  ): Promise<number> {
    // Of two that are made at once the second waits for the first, and counts on.
    await context.rows(sql`SELECT 1 FROM training_plans WHERE programme_id = ${programmeId} FOR UPDATE`);
    const made = await context.row<{ number: number }>(sql`
      INSERT INTO training_guides (id, programme_id, number, plan_version, content, made_by)
      SELECT ${id}, ${programmeId}, coalesce(max(number), 0) + 1, ${planVersion}, ${JSON.stringify(content)}::jsonb,
        ${context.person.accountId}
      FROM training_guides WHERE programme_id = ${programmeId}
      RETURNING number`);
    return made?.number ?? 1;
  }
}
