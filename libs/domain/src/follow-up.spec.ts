import fc from 'fast-check';
import { ACTION_STATUSES, actionTransitions } from './action-plan';
import { WINDOW_STATES } from './cadence';
import { ACTION_PROGRESS, honouredShare, statusTold } from './follow-up';

describe('statusTold', () => {
  it.each([
    ['planned', 'not_begun', null],
    ['planned', 'going_on', 'running'],
    ['planned', 'said_done', 'running'],
    ['planned', 'blocked', null],
    ['running', 'not_begun', 'planned'],
    ['running', 'going_on', null],
    ['running', 'said_done', null],
    ['running', 'blocked', null],
    ['done', 'going_on', null],
    ['cancelled', 'going_on', null],
    ['draft', 'going_on', null],
  ] as const)('%s told as %s: %s', (status, progress, expected) => {
    expect(statusTold(status, progress)).toBe(expected);
  });

  it('never makes a move that an action could not make, and never ends one', () => {
    for (const status of ACTION_STATUSES)
      for (const progress of ACTION_PROGRESS) {
        const to = statusTold(status, progress);
        if (to !== null) expect(actionTransitions(status)).toContain(to);
        expect(to).not.toBe('done');
      }
  });
});

describe('honouredShare', () => {
  it('adds up before it divides', () => {
    expect(honouredShare(['honoured', 'missed', 'missed', 'open', 'future'])).toEqual({
      due: 3,
      honoured: 1,
      rate: 1 / 3,
    });
  });

  it('says nothing while nothing is due', () => {
    expect(honouredShare(['open', 'future'])).toEqual({ due: 0, honoured: 0, rate: null });
  });

  it('of a whole is that of its parts, whichever way it is cut', () => {
    const states = fc.array(fc.constantFrom(...WINDOW_STATES));
    fc.assert(
      fc.property(states, states, (one, other) => {
        const [whole, first, second] = [[...one, ...other], one, other].map(honouredShare);
        expect(whole?.due).toBe((first?.due ?? 0) + (second?.due ?? 0));
        expect(whole?.honoured).toBe((first?.honoured ?? 0) + (second?.honoured ?? 0));
      }),
    );
  });
});
