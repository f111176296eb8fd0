import { fault, type FieldFault } from '../../platform/problem/problem';
import { type ContactWordsDto } from './follow-up.dto';
import { type WindowRow } from './follow-ups.repository';

type Span = Pick<WindowRow, 'opensOn' | 'closesOn'>;

/** The window in which a day lies. */
export const windowOn = <Window extends Span>(windows: readonly Window[], day: string): Window | undefined =>
  windows.find(({ opensOn, closesOn }) => opensOn <= day && day <= closesOn);

/** A contact belongs to a window in which it was held, and nobody logs what has not happened yet. */
export function dateFaults(
  { heldOn, nextStepOn }: ContactWordsDto,
  windows: readonly Span[],
  today: string,
): FieldFault[] {
  const faults: FieldFault[] = [];
  if (windowOn(windows, heldOn) === undefined) {
    const opensOn = windows[0]?.opensOn ?? '';
    faults.push(fault('/heldOn', 'outside-window', { opensOn, closesOn: windows.at(-1)?.closesOn ?? '' }));
  } else if (heldOn > today) faults.push(fault('/heldOn', 'in-the-future'));
  if (nextStepOn !== null && nextStepOn < heldOn) faults.push(fault('/nextStepOn', 'before-contact'));
  return faults;
}
