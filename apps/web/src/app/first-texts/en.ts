import app from '@tiwizi/i18n/locales/en/app.json';
import myDay from '@tiwizi/i18n/locales/en/my-day.json';
import offline from '@tiwizi/i18n/locales/en/offline.json';
import problems from '@tiwizi/i18n/locales/en/problems.json';
import signIn from '@tiwizi/i18n/locales/en/sign-in.json';
import states from '@tiwizi/i18n/locales/en/states.json';

/** The texts that every visit needs, and a trainer's day, in one file. */
export default { app, 'my-day': myDay, offline, problems, 'sign-in': signIn, states };
