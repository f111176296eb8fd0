import app from '@tiwizi/i18n/locales/fr/app.json';
import myDay from '@tiwizi/i18n/locales/fr/my-day.json';
import offline from '@tiwizi/i18n/locales/fr/offline.json';
import problems from '@tiwizi/i18n/locales/fr/problems.json';
import signIn from '@tiwizi/i18n/locales/fr/sign-in.json';
import states from '@tiwizi/i18n/locales/fr/states.json';

/** The texts that every visit needs, and a trainer's day, in one file. */
export default { app, 'my-day': myDay, offline, problems, 'sign-in': signIn, states };
