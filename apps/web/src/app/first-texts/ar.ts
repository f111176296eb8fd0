import app from '@tiwizi/i18n/locales/ar/app.json';
import myDay from '@tiwizi/i18n/locales/ar/my-day.json';
import offline from '@tiwizi/i18n/locales/ar/offline.json';
import problems from '@tiwizi/i18n/locales/ar/problems.json';
import signIn from '@tiwizi/i18n/locales/ar/sign-in.json';
import states from '@tiwizi/i18n/locales/ar/states.json';

/** The texts that every visit needs, and a trainer's day, in one file. */
export default { app, 'my-day': myDay, offline, problems, 'sign-in': signIn, states };
