import { type TextTree } from '@tiwizi/i18n';
import app from '@tiwizi/i18n/locales/en/app.json';
import myDay from '@tiwizi/i18n/locales/en/my-day.json';
import offline from '@tiwizi/i18n/locales/en/offline.json';
import problems from '@tiwizi/i18n/locales/en/problems.json';
import signIn from '@tiwizi/i18n/locales/en/sign-in.json';
import states from '@tiwizi/i18n/locales/en/states.json';

const folder = '../../../../../libs/i18n/locales/en';
/** The texts of each feature, a file each: fetched with its screen. */
const files = import.meta.glob<TextTree>(
  [
    '../../../../../libs/i18n/locales/en/*.json',
    '!../../../../../libs/i18n/locales/en/{app,my-day,offline,problems,sign-in,states}.json',
  ],
  { import: 'default' },
);

/** The texts that every visit needs, and a trainer's day, in one file; and the way to all others. */
export default {
  together: { app, 'my-day': myDay, offline, problems, 'sign-in': signIn, states },
  fetch: (namespace: string) => files[`${folder}/${namespace}.json`]?.(),
};
