import { type DiagnosticGrid, type DiagnosticResult, findCriterion, type Level } from '@tiwizi/domain';
import { formatDate, formatNumber, nameIn } from '@tiwizi/i18n';
import { type PrintLocale } from '../../../platform/documents/print-query.dto';
import { isolated, printTexts } from '../../../platform/documents/print-texts';
import { type Perspective, type Wave } from '../diagnostics.dto';

export interface ResultRow {
  name_fr: string;
  name_ar: string;
  place_fr: string;
  place_ar: string;
  programme_fr: string;
  programme_ar: string;
  wave: Wave;
  perspective: Perspective;
  held_on: string;
  respondents: { name: string; role: string }[];
  assessor_name: string;
  content: DiagnosticGrid;
  result: DiagnosticResult;
  levels: Record<string, Level>;
}

const legalShown = 4;
const strengthsShown = 3;
const gapsShown = 5;
const scale = 4;

/** Long texts are cut, so that one side of A4 holds whatever a grid says. */
const short = (text: string, most = 150) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** The words of the one page that a cooperative takes home: what holds it up, what goes well, what to work on. */
export function resultSheet(row: ResultRow, locale: PrintLocale) {
  const t = printTexts(locale, 'print');
  const { content, result, levels } = row;
  const words = (code: string, level: Level) => {
    const criterion = findCriterion(content, code);
    return {
      name: short(criterion?.title[locale] ?? code),
      found: short(criterion?.levels[level][locale] ?? ''),
    };
  };
  const score = (value: number | null) =>
    value === null ? t('result.noScore') : t('result.outOf', { score: formatNumber(value, locale, 1) });
  const respondents = row.respondents
    .map(({ name, role }) => (role === '' ? name : `${name} (${role})`))
    .join(locale === 'ar' ? '، ' : ', ');
  const more = result.legalBlockers.length - legalShown;
  const subject = nameIn(locale, row.name_fr, row.name_ar);
  return {
    title: t('result.title', { wave: t(`states:wave.${row.wave}`) }),
    subject: short(subject),
    facts: [
      nameIn(locale, row.place_fr, row.place_ar),
      t('result.heldOn', { date: formatDate(row.held_on, locale) }),
      ...(respondents === '' ? [] : [t('result.respondents', { names: isolated(short(respondents, 200)) })]),
      row.perspective === 'self'
        ? t('result.self')
        : t('result.assessor', { name: isolated(row.assessor_name) }),
    ],
    foot: t('result.foot', { programme: nameIn(locale, row.programme_fr, row.programme_ar) }),
    overall: {
      name: t('result.overall'),
      value: score(result.overall),
      share: result.overall === null ? null : result.overall / scale,
    },
    legal: {
      title: t('result.legal'),
      fine: t('result.legalFine'),
      points: result.legalBlockers.slice(0, legalShown).map(({ criterion, level }) => {
        const unsure = findCriterion(content, criterion)?.legalNote?.verified === false;
        return { ...words(criterion, level), note: unsure ? t('result.unverified') : null };
      }),
      more: more > 0 ? t('result.legalMore', { count: more }) : null,
    },
    scores: {
      title: t('result.dimensions'),
      rule: t('result.rule'),
      rows: result.dimensions.map(({ code, score: value }) => ({
        name: short(
          content.dimensions.find((dimension) => dimension.code === code)?.title[locale] ?? code,
          60,
        ),
        value: value === null ? '–' : formatNumber(value, locale, 1),
        share: value === null ? null : value / scale,
      })),
    },
    strengths: {
      title: t('result.strengths'),
      none: t('result.noStrengths'),
      points: strengthsOf(content, levels).map(({ code, level }) => words(code, level)),
    },
    work: {
      title: t('result.work'),
      none: t('result.noWork'),
      today: t('result.today'),
      aim: t('result.aim'),
      how: t('result.how'),
      points: result.gaps.slice(0, gapsShown).map(({ criterion, level, targetLevel }) => ({
        ...words(criterion, level),
        aim: words(criterion, targetLevel).found,
        how: short(findCriterion(content, criterion)?.suggestions[0]?.text[locale] ?? ''),
      })),
    },
    next: {
      title: t('result.next'),
      steps:
        row.wave === 'endline'
          ? [t('result.nextKeep'), t('result.nextRest'), t('result.nextShow')]
          : [t('result.nextNeeds'), t('result.nextPlan'), t('result.nextTraining')],
    },
    sign: {
      signers: [t('result.forCooperative'), t('result.forTeam')],
      name: t('sign.name'),
      date: t('sign.date'),
    },
    fileName: [t('result.name'), subject, row.held_on],
  };
}

/** What reached its aim, the highest levels first; of the same level the weightier one, then by code. */
function strengthsOf(
  content: DiagnosticGrid,
  levels: Record<string, Level>,
): { code: string; level: Level }[] {
  return content.dimensions
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ code, weight, targetLevel }) => {
      const level = levels[code];
      return level !== undefined && level > 0 && level >= targetLevel ? [{ code, level, weight }] : [];
    })
    .sort((a, b) => b.level - a.level || b.weight - a.weight || (a.code < b.code ? -1 : 1))
    .slice(0, strengthsShown);
}
