import { type Role, scopeOf } from '@tiwizi/access';
import { windowCompliance, type WindowState } from '@tiwizi/domain';
import {
  EnrolmentFollowUpsDto,
  FollowUpStep,
  FollowUpWindowDto,
  FollowUpWindowFormDto,
} from './follow-ups.dto';
import { CallFacts, EnrolmentRow, WindowRow } from './follow-ups.repository';

/** Why nothing can be logged for the enrolment; null when it can. */
export function refusalToLog(row: EnrolmentRow): string | null {
  if (row.programme_status === 'closed') return 'programme-closed';
  return row.enrolment_status === 'withdrawn' ? 'enrolment-withdrawn' : null;
}

export function presentEnrolment(row: EnrolmentRow, role: Role, today: string): EnrolmentFollowUpsDto {
  const { states, due, honoured, rate } = complianceOf(row, today);
  return {
    enrolmentId: row.enrolment_id,
    programmeId: row.programme_id,
    programmeName: row.programme_name,
    cooperativeId: row.cooperative_id,
    cooperativeNameFr: row.cooperative_name_fr,
    cooperativeNameAr: row.cooperative_name_ar,
    today,
    windows: row.windows.map((window): FollowUpWindowDto => ({
      ...window,
      state: stateOf(window, states),
    })),
    compliance: { due, honoured, rate },
    standing: row.standing,
    may: mayOf(row, role),
  };
}

export function presentWindow(
  row: EnrolmentRow,
  window: WindowRow,
  facts: CallFacts,
  role: Role,
  today: string,
): FollowUpWindowFormDto {
  const state = stateOf(window, complianceOf(row, today).states);
  return {
    ...window,
    windowCount: row.windows.length,
    today,
    state,
    enrolmentId: row.enrolment_id,
    cooperativeId: row.cooperative_id,
    cooperativeNameFr: row.cooperative_name_fr,
    cooperativeNameAr: row.cooperative_name_ar,
    phone: row.phone,
    contacts: facts.contacts,
    lastPromise: facts.last_promise,
    actions: facts.actions,
    standing: row.standing,
    may: state === 'future' ? [] : mayOf(row, role),
  };
}

function complianceOf({ windows }: EnrolmentRow, today: string) {
  const contacts = windows.flatMap(({ followUps }) => followUps.map(({ heldOn }) => heldOn));
  return windowCompliance(windows, contacts, today);
}

const stateOf = ({ ordinal }: WindowRow, states: Record<number, WindowState>): WindowState =>
  states[ordinal] ?? 'future';

function mayOf(row: EnrolmentRow, role: Role): FollowUpStep[] {
  return scopeOf(role, 'follow-ups.log') !== 'none' && refusalToLog(row) === null ? ['follow-ups.log'] : [];
}
