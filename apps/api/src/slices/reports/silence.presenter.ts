import { firstOfMonth, type SilenceThresholds, silenceReasons } from '@tiwizi/domain';
import { type BoardFrame } from './board-facts';
import { type FollowUpsKept } from './board.presenter';
import { type ChainFactsRow } from './chain-facts';
import { SilenceReasonDto } from './silence.dto';

/** Why a cooperative counts as silent, from the same facts as its row of the board. */
export function silenceOf(
  row: ChainFactsRow,
  frame: BoardFrame,
  thresholds: SilenceThresholds,
  { windows, states }: FollowUpsKept,
): SilenceReasonDto[] {
  const joined = firstOfMonth(row.enrolled_on);
  const facts = {
    windows: windows.map((window) => ({ ...window, state: states[window.ordinal] ?? 'future' })),
    held: row.sessions.filter(({ held }) => held),
    actions: row.actions,
    monthsDue: [...frame.readMonths.keys()].filter((month) => month >= joined),
    monthsRead: row.readings.filter(({ received }) => received > 0).map(({ month }) => month),
  };
  return silenceReasons(facts, thresholds, frame.today);
}
