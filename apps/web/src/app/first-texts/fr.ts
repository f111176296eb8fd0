import app from '@tiwizi/i18n/locales/fr/app.json';
import problems from '@tiwizi/i18n/locales/fr/problems.json';
import signIn from '@tiwizi/i18n/locales/fr/sign-in.json';
import states from '@tiwizi/i18n/locales/fr/states.json';

/** The texts that every visit needs, in one file. */
export default { app, problems, 'sign-in': signIn, states };
