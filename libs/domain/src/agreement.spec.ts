import fc from 'fast-check';
import { type AgreementDates, agreementState, AGREEMENT_STATES, commitmentState } from './agreement';
import { addDays } from './calendar';

const signed: AgreementDates = {
  signedOn: '2026-01-10',
  from: '2026-02-01',
  to: '2026-12-31',
  renewal: 'none',
};

describe('agreementState', () => {
  it.each([
    ['2026-01-09', 'draft'],
    ['2026-01-10', 'ahead'],
    ['2026-02-01', 'running'],
    ['2026-11-30', 'running'],
    ['2026-12-01', 'ending'],
    ['2026-12-31', 'ending'],
    ['2027-01-01', 'ended'],
  ])('is on %s %s', (today, state) => {
    expect(agreementState(signed, today)).toBe(state);
  });

  it('never ends where it renews itself or has no last day, and never runs unsigned', () => {
    expect(agreementState({ ...signed, renewal: 'tacit' }, '2030-01-01')).toBe('running');
    expect(agreementState({ ...signed, to: null }, '2030-01-01')).toBe('running');
    expect(agreementState({ ...signed, signedOn: null }, '2030-01-01')).toBe('draft');
  });

  it('only moves forward as days pass', () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays('2026-06-01', days));
    fc.assert(
      fc.property(day, day, day, day, fc.nat(300), (signedOn, from, to, today, later) => {
        fc.pre(from <= to);
        const dates = { ...signed, signedOn, from, to };
        const place = (on: string) => AGREEMENT_STATES.indexOf(agreementState(dates, on));
        expect(place(addDays(today, later))).toBeGreaterThanOrEqual(place(today));
      }),
    );
  });
});

it.each([
  [{ dueOn: '2026-06-01', doneOn: '2026-07-01' }, 'done'],
  [{ dueOn: '2026-05-31', doneOn: null }, 'late'],
  [{ dueOn: '2026-06-01', doneOn: null }, 'due_soon'],
  [{ dueOn: '2026-07-01', doneOn: null }, 'due_soon'],
  [{ dueOn: '2026-07-02', doneOn: null }, 'open'],
  [{ dueOn: null, doneOn: null }, 'open'],
])('a promise %j is %s', (commitment, state) => {
  expect(commitmentState(commitment, '2026-06-01')).toBe(state);
});
