import fc from 'fast-check';
import { birthYear, dayOfYear, pastDay, phone } from './read-field';

const read = pastDay('2026-11-21');

describe('reading a cell', () => {
  it.each([
    ['18/03/2014', '2014-03-18'],
    ['8-3-2014', '2014-03-08'],
    ['2014-03-18', '2014-03-18'],
    ['2014-03-18T00:00:00.000Z', '2014-03-18'],
    ['41716', '2014-03-18'],
    ['21/11/2026', '2026-11-21'],
  ])('takes %s for %s', (given, value) => {
    expect(read(given)).toEqual({ value });
  });

  it.each(['31/02/2014', '03/18/2014', '18 mars', '2014', '1/1/14', '99999'])(
    'does not take %s for a past day',
    (given) => {
      expect(read(given)).toHaveProperty('code');
    },
  );

  it('answers every text with a real past day or a code', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/.-]{1,12}$/)), (given) => {
        const answer = read(given);
        return 'code' in answer || (/^\d{4}-\d\d-\d\d$/.test(answer.value) && answer.value <= '2026-11-21');
      }),
    );
  });

  it.each([
    ['31/12', '12-31'],
    ['2026-06-30', '06-30'],
    ['30/6', '06-30'],
  ])('takes %s as the day %s of every year', (given, value) => {
    expect(dayOfYear(given)).toEqual({ value });
  });

  it('refuses days, years and telephones that are none', () => {
    expect(dayOfYear('31/06')).toEqual({ code: 'day-unreadable' });
    expect(birthYear('2026-11-21')('2027')).toEqual({ code: 'year-unreadable' });
    expect(birthYear('2026-11-21')('1980')).toEqual({ value: 1980 });
    expect(phone('demain')).toEqual({ code: 'phone-unreadable' });
    expect(phone('+212 6 00 00 01 00')).toEqual({ value: '+212 6 00 00 01 00' });
  });
});
