import { changedTo, clashingParts, inverseOf, partsOf } from './action-change';
import { type Action } from './queries';

const action = {
  id: 'a',
  version: 3,
  title: 'Tenir le livre de caisse',
  needId: 'n1',
  responsibleKind: 'member',
  responsibleName: 'Mariam',
  responsibleMembershipId: 'm1',
  responsibleAccountId: null,
  startsOn: '2026-10-01',
  dueOn: '2026-10-31',
  indicators: [],
  stakeholders: [
    { id: 's1', name: 'ODCO', status: 'contacted', note: 'Rappeler', contactedOn: null, version: 2 },
  ],
} as unknown as Action;

describe('clashingParts', () => {
  it('lets what only one of two people touched go together', () => {
    const theirs = { ...action, dueOn: '2026-11-15' };
    expect(clashingParts(action, theirs, { title: 'Autre' })).toEqual([]);
  });

  it('finds the part that both wrote, each in their own way', () => {
    const theirs = { ...action, title: 'Le leur', dueOn: '2026-11-15' };
    expect(clashingParts(action, theirs, { title: 'Le mien', startsOn: null })).toEqual(['title']);
  });

  it('sees no clash where both wrote the same', () => {
    const theirs = { ...action, title: 'Pareil' };
    expect(clashingParts(action, theirs, { title: 'Pareil' })).toEqual([]);
  });

  it('takes who it is and what kind of person that is for one thing', () => {
    const theirs = { ...action, responsibleName: 'Salka' };
    expect(clashingParts(action, theirs, { responsibleKind: 'trainer' })).toEqual(['responsible']);
  });
});

describe('inverseOf', () => {
  it('brings back every field of the parts that were touched, and no other', () => {
    const change = { responsibleName: 'Salka', stakeholders: [] };
    expect(partsOf(change)).toEqual(['responsible', 'stakeholders']);
    const back = inverseOf(action, change);
    expect(back).toEqual({
      responsibleKind: 'member',
      responsibleName: 'Mariam',
      responsibleMembershipId: 'm1',
      responsibleAccountId: null,
      stakeholders: [{ id: 's1', name: 'ODCO', status: 'contacted' }],
    });
    expect(changedTo(changedTo(action, change), back)).toMatchObject({ responsibleName: 'Mariam' });
  });
});
