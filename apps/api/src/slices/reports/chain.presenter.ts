import { type Role } from '@tiwizi/access';
import { ACTION_STATUSES, actionTiming, attendanceRate, type CalendarDate } from '@tiwizi/domain';
import { actionMoves, planMoves } from '../action-plans/action-plans.port';
import { frameOf } from './board-facts';
import { followUpsKept, presentColumns, presentRow } from './board.presenter';
import { ChainActionsDto, ChainDto, ChainMaturityDto, type ChainStep } from './chain.dto';
import { type ChainRow, type ChainWave } from './chain.repository';

/** One cooperative's chain on `today`: the same cells as on its board, and what they rest on. */
export function presentChain(row: ChainRow, role: Role, today: CalendarDate): ChainDto {
  const frame = frameOf(row.programme, today);
  const { attended, expected, rate } = attendanceRate(row.marks);
  const kept = followUpsKept(row, frame);
  const waves = comparable(row.waves);
  return {
    enrolmentId: row.enrolment_id,
    cooperativeId: row.cooperative_id,
    programmeId: row.programme.id,
    programmeNameFr: row.programme.name_fr,
    programmeNameAr: row.programme.name_ar,
    trainerName: row.trainer_name,
    today,
    columns: presentColumns(frame),
    cells: presentRow(row, frame, kept).cells,
    legalBlockers: waves.at(-1)?.blockers ?? [],
    maturity: maturityOf(waves),
    attendance: { attended, expected, rate },
    followUps: { honoured: kept.honoured, due: kept.due, rate: kept.rate },
    actions: actionsOf(row, today),
    may: stepsOf(row, role),
  };
}

/** The waves that can be told together: one perspective, the assessor's if there is one, and one version of the grid. */
function comparable(waves: readonly ChainWave[]): ChainWave[] {
  const assessed = waves.filter(({ perspective }) => perspective === 'assessor');
  const line = assessed.length > 0 ? assessed : waves;
  return line.filter(({ gridVersionId }) => gridVersionId === line.at(-1)?.gridVersionId);
}

function maturityOf(waves: readonly ChainWave[]): ChainMaturityDto {
  const [first, latest] = [waves[0], waves.at(-1)];
  if (first === undefined || latest === undefined) return { dimensions: [], waves: [] };
  return {
    dimensions: latest.dimensions,
    waves: (first === latest ? [latest] : [first, latest]).map(
      ({ diagnosticId, wave, heldOn, overall, scores }) => ({
        diagnosticId,
        wave,
        heldOn,
        overall,
        scores: latest.dimensions.map(({ code }) => ({
          code,
          score: scores.find((each) => each.code === code)?.score ?? null,
        })),
      }),
    ),
  };
}

function actionsOf({ actions, next_action: next }: ChainRow, today: CalendarDate): ChainActionsDto {
  return {
    byStatus: ACTION_STATUSES.map((status) => ({
      status,
      count: actions.filter((action) => action.status === status).length,
    })),
    late: actions.filter((action) => actionTiming(action, today) === 'late').length,
    next: next && {
      id: next.id,
      title: next.title,
      responsibleName: next.responsibleName,
      dueOn: next.dueOn,
      timing: actionTiming({ status: next.status, deadline: next.dueOn }, today),
    },
  };
}

function stepsOf({ plan_status: plan, actions, next_action: next }: ChainRow, role: Role): ChainStep[] {
  if (plan === null) return [];
  const steps: ChainStep[] = [];
  if (planMoves(role, plan, actions.length).includes('signed')) steps.push('plan.sign');
  if (next && actionMoves(role, plan, next.status).includes('done')) steps.push('action.complete');
  return steps;
}
