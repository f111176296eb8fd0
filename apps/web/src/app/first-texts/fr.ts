import app from '@tiwizi/i18n/locales/fr/app.json';
import myDay from '@tiwizi/i18n/locales/fr/my-day.json';
import problems from '@tiwizi/i18n/locales/fr/problems.json';
import signIn from '@tiwizi/i18n/locales/fr/sign-in.json';
import states from '@tiwizi/i18n/locales/fr/states.json';

/** The texts that every visit needs, and a trainer's day, in one file. */
export default { app, 'my-day': myDay, problems, 'sign-in': signIn, states };
