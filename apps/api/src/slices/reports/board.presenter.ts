import {
  addDays,
  addMonths,
  type BoardCell,
  type CadenceWindow,
  type CalendarDate,
  type ChainDeadlines,
  chainDeadlines,
  diagnosticCell,
  firstOfMonth,
  followUpCell,
  indicatorsCell,
  needsCell,
  planCell,
  proceduresCell,
  rowLateness,
  trainingsCell,
  type WindowCompliance,
  windowCompliance,
  workshopCell,
} from '@tiwizi/domain';
import { expectedProcedures } from '../action-plans/action-plans.port';
import { type BoardFrame, type BoardSession } from './board-facts';
import { BoardCellDto, BoardColumnDto, BoardColumnKey, BoardGroup, BoardRowDto } from './board.dto';
import { type ChainFactsRow } from './chain-facts';

export function presentColumns(frame: BoardFrame): BoardColumnDto[] {
  const column = (key: BoardColumnKey, group: BoardGroup, window?: CadenceWindow): BoardColumnDto => ({
    key,
    group,
    ordinal: window?.ordinal ?? null,
    opensOn: window?.opensOn ?? null,
    closesOn: window?.closesOn ?? null,
  });
  return [
    column('diagnostic', 'diagnostic'),
    column('needs', 'diagnostic'),
    column('plan', 'plan'),
    column('trainings', 'plan'),
    ...frame.workshops.map((window) => column('workshop', 'workshops', window)),
    ...frame.followUps.map((window) => column('follow_up', 'follow_ups', window)),
    column('procedures', 'results'),
    column('indicators', 'results'),
  ];
}

/** One row: the facts of a cooperative through the domain's cells, in the order of the columns. */
export function presentRow(
  row: ChainFactsRow,
  frame: BoardFrame,
  kept: FollowUpsKept,
): Omit<BoardRowDto, 'silence' | 'mute'> {
  const due = deadlinesOf(row, frame);
  const cells = [
    ...preparation(row, frame, due),
    trainings(row, frame, due),
    ...frame.workshops.map((window) => workshop(row, window, frame.today)),
    ...followUps(row, frame, kept),
    procedures(row, frame, due),
    indicators(row, frame),
  ];
  return {
    enrolmentId: row.enrolment_id,
    cooperativeId: row.cooperative_id,
    nameFr: row.name_fr,
    nameAr: row.name_ar,
    placeFr: row.place_fr,
    placeAr: row.place_ar,
    trainerName: row.trainer_name,
    lateness: rowLateness(cells),
    cells,
  };
}

const about = ({ state, reason, params }: BoardCell, targetId: string | null = null): BoardCellDto => ({
  state,
  reason,
  params,
  targetId,
});

/** A cooperative that joined later has its own days, none of them after the programme's end. */
function deadlinesOf(row: ChainFactsRow, { startsOn, months }: BoardFrame): ChainDeadlines {
  if (row.enrolled_on <= startsOn) return chainDeadlines(startsOn, months);
  const end = addDays(addMonths(startsOn, months), -1);
  const own = chainDeadlines(row.enrolled_on, months);
  const within = (date: CalendarDate): CalendarDate => (date < end ? date : end);
  return {
    diagnostic: within(own.diagnostic),
    needs: within(own.needs),
    plan: within(own.plan),
    trainings: within(own.trainings),
    procedures: within(own.procedures),
  };
}

function preparation(
  row: ChainFactsRow,
  { today, criteria }: BoardFrame,
  due: ChainDeadlines,
): BoardCellDto[] {
  const completed = row.diagnostic_status === 'finalised';
  const begun = row.diagnostic_status === 'draft' ? 'in_progress' : 'none';
  return [
    about(
      diagnosticCell(
        {
          status: completed ? 'completed' : begun,
          answered: row.answered,
          total: criteria,
          legalBlockers: row.legal_blockers,
          dueOn: due.diagnostic,
        },
        today,
      ),
      row.diagnostic_id,
    ),
    about(
      needsCell(
        {
          diagnosticCompleted: completed,
          gaps: row.gaps,
          agreed: row.agreed_needs,
          // A need is kept once it is decided: nothing is stored while it waits.
          proposed: 0,
          dueOn: due.needs,
        },
        today,
      ),
    ),
    about(
      planCell(
        { status: row.plan_status, agreedNeeds: row.agreed_needs, actions: row.actions, dueOn: due.plan },
        today,
      ),
      row.plan_id,
    ),
  ];
}

/** The calendar is the training plan; agreed training needs with nothing in the calendar ask for a first one. */
function trainings(row: ChainFactsRow, { today }: BoardFrame, due: ChainDeadlines): BoardCellDto {
  const sessions = row.sessions.filter(({ kind }) => kind === 'training');
  const missing = sessions.filter(({ held, date }) => !held && date < today);
  const next = sessions.find(({ held, date }) => !held && date >= today);
  const facts = {
    required: Math.max(sessions.length, row.training_needs > 0 ? 1 : 0),
    held: sessions.filter(({ held }) => held).length,
    rollsMissing: missing.length,
    nextOn: next?.date ?? null,
    dueOn: due.trainings,
  };
  return about(trainingsCell(facts, today), (missing[0] ?? next)?.id ?? null);
}

function workshop(row: ChainFactsRow, window: CadenceWindow, today: CalendarDate): BoardCellDto {
  const sessions = row.sessions.filter(
    ({ kind, ordinal }) => kind === 'workshop' && ordinal === window.ordinal,
  );
  const session: BoardSession | null = sessions.find(({ held }) => held) ?? sessions.at(-1) ?? null;
  return about(workshopCell({ window, session }, today), session?.id ?? null);
}

export type FollowUpsKept = WindowCompliance & { windows: CadenceWindow[] };

/** How the follow-ups are kept: by the enrolment's own windows, and by the programme's cadence until they are made. */
export function followUpsKept(row: ChainFactsRow, { followUps, today }: BoardFrame): FollowUpsKept {
  const own = new Map(row.windows.map((window) => [window.ordinal, window]));
  const windows = followUps.map((window) => own.get(window.ordinal) ?? window);
  return { ...windowCompliance(windows, row.contacts, today), windows };
}

function followUps(
  row: ChainFactsRow,
  frame: BoardFrame,
  { windows, states }: FollowUpsKept,
): BoardCellDto[] {
  const own = new Map(row.windows.map(({ ordinal, id }) => [ordinal, id]));
  return windows.map((window) =>
    about(
      followUpCell({ window, state: states[window.ordinal] ?? 'future' }, frame.today),
      own.get(window.ordinal) ?? null,
    ),
  );
}

function procedures(row: ChainFactsRow, { today }: BoardFrame, due: ChainDeadlines): BoardCellDto {
  const facts = {
    expected: expectedProcedures.length,
    adopted: row.procedures,
    // Only adoption is recorded, with its proof.
    inProgress: 0,
    dueOn: due.procedures,
  };
  return about(proceduresCell(facts, today));
}

function indicators(row: ChainFactsRow, frame: BoardFrame): BoardCellDto {
  const joined = firstOfMonth(row.enrolled_on);
  const due = new Map([...frame.readMonths].filter(([month]) => month >= joined));
  // One that was read more often than it is asked for makes up for none that is missing.
  const read = row.readings.map(({ month, received, approved }) => {
    const counted = Math.min(received, due.get(month) ?? 0);
    return { received: counted, approved: Math.min(approved, counted) };
  });
  const facts = {
    indicators: frame.indicators,
    due: [...due.values()].reduce((sum, each) => sum + each, 0),
    received: read.reduce((sum, { received }) => sum + received, 0),
    approved: read.reduce((sum, { approved }) => sum + approved, 0),
    nextDueOn: frame.nextReadingOn,
  };
  return about(indicatorsCell(facts, frame.today));
}
