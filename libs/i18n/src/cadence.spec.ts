import ar from '../locales/ar/app.json';
import en from '../locales/en/app.json';
import fr from '../locales/fr/app.json';
import { describeCadence, describeRhythm } from './cadence';
import { type Locale } from './locale';
import { translator } from './translate';

const files = { fr, ar, en };
const t = (locale: Locale) => translator(locale, 'app', () => files[locale]);

it.each([
  ['fr', { count: 2, per: 1, months: 6 }, '2 fois par mois, pendant 6 mois'],
  ['ar', { count: 2, per: 1, months: 6 }, 'مرتين في الشهر، لمدة 6 أشهر'],
  ['en', { count: 2, per: 1, months: 6 }, 'twice a month, for 6 months'],
  ['fr', { count: 1, per: 2, months: 12 }, '1 fois tous les 2 mois, pendant 12 mois'],
  ['ar', { count: 1, per: 2, months: 12 }, 'مرة واحدة كل شهرين، لمدة 12 شهرا'],
  ['en', { count: 1, per: 2, months: 12 }, 'once every 2 months, for 12 months'],
  ['ar', { count: 3, per: 4, months: 2 }, '3 مرات كل 4 أشهر، لمدة شهرين'],
] as const)('reads a cadence out in full in %s', (locale, cadence, words) => {
  expect(describeCadence(cadence, t(locale))).toBe(words);
});

it('reads the rhythm alone', () => {
  expect(describeRhythm({ count: 1, per: 1 }, t('fr'))).toBe('1 fois par mois');
});
