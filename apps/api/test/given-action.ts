import { addDays, localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { type TestApi } from './api';
import { type Cohort } from './given-cohort';

const today = localDate(new Date(), 'Africa/Casablanca');

/** A plan of one enrolment, with planned actions that answer one agreed need. */
export async function givenActions(
  api: TestApi,
  cohort: Cohort,
  titles: readonly string[],
  { turn = 0, status = 'signed' } = {},
): Promise<{ planId: string; actionIds: string[] }> {
  const enrolmentId = cohort.enrolments[turn]?.id;
  const [diagnosticId, needId, planId] = [uuidv7(), uuidv7(), uuidv7()];
  await api.rows(
    `INSERT INTO diagnostics (id, enrolment_id, grid_version_id, wave, perspective, held_on, assessor_account_id, asked)
     SELECT $1, $2, id, 'baseline', 'assessor', $3, $4, 3 FROM grid_versions WHERE status = 'published' LIMIT 1`,
    [diagnosticId, enrolmentId, today, cohort.trainer.accountId],
  );
  await api.rows(
    `INSERT INTO needs (id, enrolment_id, diagnostic_id, criterion_code, category, remedy, statement, priority, status,
       decided_on) VALUES ($1, $2, $3, 'A', 'legal', 'training', 'S', 1, 'agreed', $4)`,
    [needId, enrolmentId, diagnosticId, today],
  );
  await api.rows('INSERT INTO action_plans (id, enrolment_id, status) VALUES ($1, $2, $3)', [
    planId,
    enrolmentId,
    status,
  ]);
  const actionIds: string[] = [];
  for (const [position, title] of titles.entries()) {
    const id = uuidv7();
    actionIds.push(id);
    await api.rows(
      `INSERT INTO actions (id, plan_id, need_id, title, status, responsible_kind, responsible_name, due_on, position)
       VALUES ($1, $2, $3, $4, 'planned', 'member', 'A', $5, $6)`,
      [id, planId, needId, title, addDays(today, 30), position],
    );
  }
  return { planId, actionIds };
}
