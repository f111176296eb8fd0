import { type Role, scopeOf } from '@tiwizi/access';
import { windowCompliance, type WindowState } from '@tiwizi/domain';
import { EnrolmentFollowUpsDto, FollowUpWindowDto, FollowUpWindowFormDto } from './follow-ups.dto';
import { FollowUpDto, FollowUpStep } from './follow-up.dto';
import { CallFacts, EnrolmentRow, FollowUpRow, WindowRow } from './follow-ups.repository';

/** Who looks at contacts, for what they may do with them. */
export interface Reader {
  role: Role;
  accountId: string;
}

/** Whose words they are; and the coordination, which answers for all of them. */
export function mayCorrect({ role, accountId }: Reader, { loggedBy }: FollowUpRow): boolean {
  const scope = scopeOf(role, 'follow-ups.log');
  return scope === 'assigned-cooperatives' ? loggedBy === accountId : scope !== 'none';
}

/** Why nothing can be logged for the enrolment; null when it can. */
export function refusalToLog(row: EnrolmentRow): string | null {
  if (row.programme_status === 'closed') return 'programme-closed';
  return row.enrolment_status === 'withdrawn' ? 'enrolment-withdrawn' : null;
}

export function presentEnrolment(row: EnrolmentRow, reader: Reader, today: string): EnrolmentFollowUpsDto {
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
      followUps: presentContacts(row, window, reader),
    })),
    compliance: { due, honoured, rate },
    standing: row.standing,
    may: mayOf(row, reader.role),
  };
}

export function presentWindow(
  row: EnrolmentRow,
  window: WindowRow,
  facts: CallFacts,
  reader: Reader,
  today: string,
): FollowUpWindowFormDto {
  const state = stateOf(window, complianceOf(row, today).states);
  return {
    ...window,
    followUps: presentContacts(row, window, reader),
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
    handedOver: scopeOf(reader.role, 'follow-ups.log') === 'none' ? null : facts.handed_over,
    standing: row.standing,
    may: state === 'future' ? [] : mayOf(row, reader.role),
  };
}

const presentContacts = (row: EnrolmentRow, { followUps }: WindowRow, reader: Reader): FollowUpDto[] =>
  followUps.map((contact) => ({
    ...contact,
    may: refusalToLog(row) === null && mayCorrect(reader, contact) ? stepsWith(contact) : [],
  }));

/** What a sealed report says of a cooperative stays with it. */
const stepsWith = ({ sealed }: FollowUpRow): FollowUpStep[] =>
  sealed ? ['follow-ups.correct'] : ['follow-ups.correct', 'follow-ups.move'];

function complianceOf({ windows }: EnrolmentRow, today: string) {
  const contacts = windows.flatMap(({ followUps }) => followUps.map(({ heldOn }) => heldOn));
  return windowCompliance(windows, contacts, today);
}

const stateOf = ({ ordinal }: WindowRow, states: Record<number, WindowState>): WindowState =>
  states[ordinal] ?? 'future';

function mayOf(row: EnrolmentRow, role: Role): FollowUpStep[] {
  return scopeOf(role, 'follow-ups.log') !== 'none' && refusalToLog(row) === null ? ['follow-ups.log'] : [];
}
