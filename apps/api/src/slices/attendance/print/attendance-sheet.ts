import { attended, halfDays, type HalfDay, localDate, type Sex, SEXES } from '@tiwizi/domain';
import { formatDate, formatNumber, formatTime, inLocale, nameIn } from '@tiwizi/i18n';
import { type PrintLocale } from '../../../platform/documents/print-query.dto';
import { printTexts } from '../../../platform/documents/print-texts';
import { type RollDto, type RollPersonDto } from '../attendance.dto';
import { type SheetState } from './attendance-print.dto';
import { type SheetHeadRow } from './attendance-print.repository';

/** Rows for people who come without being expected. */
const emptyRows = 6;
/** More columns to sign in than this do not fit a page: a day is then signed for once. */
const mostSignatures = 8;

/** The sheet that everybody signs: who is expected, and a place to sign or press a thumb for each half-day. */
export function attendanceSheet(roll: RollDto, head: SheetHeadRow, state: SheetState, locale: PrintLocale) {
  const t = printTexts(locale, 'print');
  const one = roll.cooperatives.length === 1 ? roll.cooperatives[0] : undefined;
  const names = new Map(
    roll.cooperatives.map(({ enrolmentId, nameFr, nameAr }) => [enrolmentId, nameIn(locale, nameFr, nameAr)]),
  );
  const programme = nameIn(locale, head.programme_fr, head.programme_ar);
  const kind = t(`states:sessionKind.${roll.kind as 'workshop'}`);
  const said = (label: string, value: string | null) => (value ? [{ label, value }] : []);
  const columns = signatureColumns(roll, locale);
  return {
    title: t('attendanceSheet.title'),
    subject: roll.title,
    facts: [
      ...said(t('attendanceSheet.programme'), `${programme} (${head.sponsor_name})`),
      ...said(t('attendanceSheet.module'), head.module_title && inLocale(head.module_title, locale)),
      ...said(t('attendanceSheet.when'), whenOf(roll, locale)),
      ...said(t('attendanceSheet.where'), roll.venue),
      ...said(t('attendanceSheet.trainer'), roll.trainerName),
      ...said(t('attendanceSheet.kind'), kind),
      ...said(t('attendanceSheet.cooperative'), one ? nameIn(locale, one.nameFr, one.nameAr) : null),
    ],
    words: {
      number: t('attendanceSheet.number'),
      person: t('attendanceSheet.person'),
      thumb: t('attendanceSheet.thumb'),
      mark: t('attendanceSheet.mark'),
      walkIns: t('attendanceSheet.walkIns'),
      totals: t('attendanceSheet.totals'),
      expected: t('attendanceSheet.expected'),
      came: t('attendanceSheet.came'),
      counted: t('attendanceSheet.counted'),
      howTo: t('attendanceSheet.howTo'),
      cooperative: t('attendanceSheet.cooperative'),
      date: t('sign.date'),
      name: t('sign.name'),
    },
    filled: state === 'filled',
    several: one === undefined,
    columns,
    people: roll.people.map((person, place) => ({
      number: formatNumber(place + 1, locale),
      name: nameIn(locale, person.name, person.nameAr),
      otherName: otherName(person, locale),
      role: `${t(`states:function.${person.function}`)} · ${t(`states:sex.${person.sex}`)}`,
      cooperative: names.get(person.enrolmentId) ?? '',
      mark: person.status === null ? '' : t(`states:attendance.${person.status}`),
      there: person.status !== null && attended(person.status),
    })),
    emptyNumbers: Array.from({ length: emptyRows }, (_, place) =>
      formatNumber(roll.people.length + place + 1, locale),
    ),
    totals: totalsOf(roll, state, locale),
    signers: [t('attendanceSheet.trainer'), t('attendanceSheet.president')],
    foot: [programme, roll.title, formatDate(roll.day, locale, 'long')],
    fileName: [t('attendanceSheet.title'), roll.title, roll.day],
  };
}

/** The name in the other script, where there is one: everybody finds theirs. */
function otherName({ name, nameAr }: RollPersonDto, locale: PrintLocale): string {
  return locale === 'ar' ? (nameAr === '' ? '' : name) : nameAr;
}

function whenOf(roll: RollDto, locale: PrintLocale): string {
  const [from, until] = [roll.startsAt, roll.endsAt].map((instant) => formatTime(instant, locale, roll.zone));
  const first = formatDate(roll.day, locale, 'long');
  const lastDay = localDate(roll.endsAt, roll.zone);
  const t = printTexts(locale, 'print');
  return lastDay === roll.day
    ? t('attendanceSheet.hours', { date: first, from: from ?? '', until: until ?? '' })
    : t('attendanceSheet.days', {
        date: first,
        from: from ?? '',
        lastDate: formatDate(lastDay, locale, 'long'),
        until: until ?? '',
      });
}

/** What stands above each column to sign in: the half-days of the session; the days where those are too many. */
function signatureColumns(roll: RollDto, locale: PrintLocale): string[] {
  const t = printTexts(locale, 'print');
  const moment = (instant: string) => ({
    day: localDate(instant, roll.zone),
    time: formatTime(instant, 'fr', roll.zone),
  });
  const halves = halfDays(moment(roll.startsAt), moment(roll.endsAt));
  const days = [...new Set(halves.map(({ day }) => day))];
  if (halves.length > mostSignatures) {
    return days.slice(0, mostSignatures).map((day) => formatDate(day, locale, 'day'));
  }
  const words = ({ day, half }: HalfDay) => {
    const word = t(`attendanceSheet.${half}`);
    return days.length === 1 ? word : `${formatDate(day, locale, 'day')} · ${word}`;
  };
  return halves.map(words);
}

function totalsOf(roll: RollDto, state: SheetState, locale: PrintLocale) {
  const t = printTexts(locale, 'print');
  const counted = (sex: Sex) => roll.people.filter((person) => person.sex === sex).length;
  const of = (sex: Sex) => roll.summary.bySex.find((line) => line.sex === sex);
  const rows = SEXES.map((sex) => ({
    label: t(`attendanceSheet.sex.${sex}`),
    expected: counted(sex),
    came: of(sex)?.attended ?? 0,
    counted: of(sex)?.counted ?? 0,
  }));
  const sum = (key: 'expected' | 'came' | 'counted') => rows.reduce((total, row) => total + row[key], 0);
  const all = {
    label: t('attendanceSheet.all'),
    expected: sum('expected'),
    came: sum('came'),
    counted: sum('counted'),
  };
  const filled = state === 'filled';
  return [...rows, all].map(({ label, expected, came, counted: without }) => ({
    label,
    expected: formatNumber(expected, locale),
    came: filled ? formatNumber(came, locale) : '',
    counted: filled ? formatNumber(without, locale) : '',
  }));
}
