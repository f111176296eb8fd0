import { uuidv7 } from 'uuidv7';

/** A short call, as a trainer's phone logs it. */
export const contactIn = (windowId: string, heldOn: string, changes: object = {}) => ({
  ...{ id: uuidv7(), windowId, heldOn, channel: 'phone', spokenTo: 'Aïcha', durationMinutes: 9 },
  ...{ summary: 'Dit.', blockers: '', nextStep: '', nextStepOn: null, mood: 3, ...changes },
});
