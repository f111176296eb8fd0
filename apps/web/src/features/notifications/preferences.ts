import { type components } from '@tiwizi/api-client';
import { NOTICE_CHANNELS } from '@tiwizi/domain';

export type Preferences = components['schemas']['PreferencesDto'];
export type SetPreferences = components['schemas']['SetPreferencesDto'];
export type Topic = Preferences['topics'][number]['topic'];
export type Channel = (typeof NOTICE_CHANNELS)[number];

export const preferencesKey = ['notification-preferences'] as const;

/** The form's own shape: a switch for the quiet hours, a tick for each subject and way. */
export interface PreferenceValues {
  mail: boolean;
  rhythm: Preferences['rhythm'];
  digestAt: string;
  digestDay: string;
  isQuiet: boolean;
  quietFrom: string;
  quietTo: string;
  quietFriday: boolean;
  zone: string;
  ticks: Partial<Record<Topic, Record<Channel, boolean>>>;
}

export function valuesOf(preferences: Preferences): PreferenceValues {
  const { mail, rhythm, digestAt, digestDay, quietFrom, quietTo, quietFriday, zone, topics } = preferences;
  return {
    ...{ mail, rhythm, digestAt, quietFriday },
    digestDay: String(digestDay),
    isQuiet: quietFrom !== null,
    quietFrom: quietFrom ?? '20:00',
    quietTo: quietTo ?? '07:00',
    zone: zone ?? '',
    ticks: Object.fromEntries(
      topics.map(({ topic, channels }) => [
        topic,
        { mail: channels.includes('mail'), push: channels.includes('push') },
      ]),
    ),
  };
}

export function preferencesOf(values: PreferenceValues, topics: readonly Topic[]): SetPreferences {
  const { mail, rhythm, digestAt, digestDay, isQuiet, quietFrom, quietTo, quietFriday, zone, ticks } = values;
  return {
    ...{ mail, rhythm, digestAt, quietFriday },
    digestDay: Number(digestDay),
    quietFrom: isQuiet ? quietFrom : null,
    quietTo: isQuiet ? quietTo : null,
    zone: zone === '' ? null : zone,
    topics: topics.map((topic) => ({
      topic,
      channels: NOTICE_CHANNELS.filter((channel) => ticks[topic]?.[channel] ?? true),
    })),
  };
}
