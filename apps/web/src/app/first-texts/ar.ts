import { type TextTree } from '@tiwizi/i18n';
import app from '@tiwizi/i18n/locales/ar/app.json';
import myDay from '@tiwizi/i18n/locales/ar/my-day.json';
import offline from '@tiwizi/i18n/locales/ar/offline.json';
import problems from '@tiwizi/i18n/locales/ar/problems.json';
import signIn from '@tiwizi/i18n/locales/ar/sign-in.json';
import states from '@tiwizi/i18n/locales/ar/states.json';

const folder = '../../../../../libs/i18n/locales/ar';
/** The texts of each feature, a file each: fetched with its screen. */
const files = import.meta.glob<TextTree>(
  [
    '../../../../../libs/i18n/locales/ar/*.json',
    '!../../../../../libs/i18n/locales/ar/{app,my-day,offline,problems,sign-in,states}.json',
  ],
  { import: 'default' },
);

/** The texts that every visit needs, and a trainer's day, in one file; and the way to all others. */
export default {
  together: { app, 'my-day': myDay, offline, problems, 'sign-in': signIn, states },
  fetch: (namespace: string) => files[`${folder}/${namespace}.json`]?.(),
};
