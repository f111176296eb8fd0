import { preferencesOf, valuesOf, type Preferences } from './preferences';

const preferences: Preferences = {
  ...{ mail: true, rhythm: 'weekly', digestAt: '09:00', digestDay: 3, quietFriday: false, zone: null },
  ...{ quietFrom: '21:00', quietTo: '06:30', version: 2, mailIsOn: true, pushKey: 'k', devices: [] },
  topics: [
    { topic: 'sessions', channels: ['mail', 'push'] },
    { topic: 'legal', channels: [] },
    { topic: 'readings', channels: ['push'] },
  ],
};

describe('the form of preferences', () => {
  it('sends back what it was given when nothing was touched', () => {
    const { mail, rhythm, digestAt, digestDay, quietFrom, quietTo, quietFriday, zone } = preferences;
    const topics = preferences.topics.map(({ topic }) => topic);
    expect(preferencesOf(valuesOf(preferences), topics)).toEqual({
      ...{ mail, rhythm, digestAt, digestDay, quietFrom, quietTo, quietFriday, zone },
      topics: preferences.topics,
    });
  });

  it('keeps no hours where nights are like days, and offers the usual ones again', () => {
    const values = valuesOf({ ...preferences, quietFrom: null, quietTo: null });
    expect(values).toMatchObject({ isQuiet: false, quietFrom: '20:00', quietTo: '07:00' });
    expect(preferencesOf(values, [])).toMatchObject({ quietFrom: null, quietTo: null });
  });
});
