import { formatDate, formatNumber, inLocale, type Localized, nameIn } from '@tiwizi/i18n';
import { type PrintLocale } from '../../../platform/documents/print-query.dto';
import { printTexts } from '../../../platform/documents/print-texts';
import { type GuideChapter, type GuideContent } from '../guide-content';
import { type ExerciseSheet } from '../module-content';
import { type ModuleRow } from '../modules.repository';

/** The whole guide: cover, contents, a chapter a module, sheets to photocopy. */
export function guidePaper(content: GuideContent, number: number, locale: PrintLocale) {
  const t = printTexts(locale, 'training');
  const { programme, coverage, cooperatives } = content;
  const name = inLocale(programme.name, locale);
  const version = t('paper.number', { number });
  const day = (date: string) => formatDate(date, locale, 'long');
  return {
    ...words(locale),
    cover: {
      programme: name,
      facts: [
        t('paper.sponsor', { name: programme.sponsorName }),
        t('paper.span', { from: day(programme.startsOn), to: day(programme.endsOn) }),
        t('paper.cooperativeCount', { count: cooperatives }),
        t('paper.moduleCount', { count: content.chapters.length }),
        t('paper.coverage', { covered: coverage.covered, needs: coverage.needs }),
      ],
      version: t('paper.made', { number, date: day(content.madeOn) }),
    },
    chapters: content.chapters.map((chapter) => chapterPaper(chapter, locale)),
    foot: `${name} · ${version}`,
    fileName: [t('paper.title'), name, version],
  };
}

/** One module alone: its chapter and its sheets. */
export function modulePaper(module: ModuleRow, locale: PrintLocale) {
  const { code, content, planned_hours: hours } = module;
  const chapter = chapterPaper({ code, ...content, plannedHours: Number(hours), cooperatives: [] }, locale);
  return {
    ...words(locale),
    cover: null,
    chapters: [chapter],
    foot: `${code} · ${chapter.title}`,
    fileName: [code, chapter.title],
  };
}

function words(locale: PrintLocale) {
  const t = printTexts(locale, 'training');
  return {
    title: t('paper.title'),
    contents: t('paper.contents'),
    objectives: t('objectives'),
    audience: t('audience'),
    materials: t('materials'),
    agenda: t('agenda'),
    messages: t('messages'),
    debrief: t('debrief'),
    sheet: t('paper.sheet'),
    purpose: t('purpose'),
    cooperative: t('paper.cooperative'),
    date: t('paper.date'),
    before: t('paper.before'),
    after: t('paper.after'),
    answers: t('paper.answers'),
    checkTitle: t('check.title'),
    checkHint: t('paper.checkHint'),
  };
}

function chapterPaper(chapter: GuideChapter, locale: PrintLocale) {
  const t = printTexts(locale, 'training');
  const said = (text: Localized) => inLocale(text, locale);
  const names = chapter.cooperatives.map(({ nameFr, nameAr }) => nameIn(locale, nameFr, nameAr));
  const hours = formatNumber(chapter.plannedHours, locale);
  return {
    code: chapter.code,
    title: said(chapter.title),
    hours: t('hours', { count: chapter.plannedHours, hours }),
    objectives: said(chapter.objectives),
    audience: said(chapter.audience),
    cooperatives: names.length === 0 ? null : { label: t('paper.for', { count: names.length }), names },
    agenda: chapter.agenda.map(({ minutes, title, method }) => ({
      length: lengthOf(minutes, locale),
      title: said(title),
      method: said(method),
    })),
    materials: chapter.materials.map(said),
    messages: chapter.messages.map(said),
    sheets: chapter.sheets.map((sheet) => sheetPaper(sheet, locale)),
    check: (chapter.learningCheck ?? []).map(({ question, choices, right }) => ({
      question: said(question),
      choices: choices.map((choice, place) => ({
        letter: letters[locale][place] ?? '',
        words: said(choice),
      })),
      right: letters[locale][right] ?? '',
    })),
  };
}

// A question has two to four choices.
const letters: Record<PrintLocale, readonly string[]> = {
  fr: ['A', 'B', 'C', 'D'],
  ar: ['أ', 'ب', 'ج', 'د'],
};

function sheetPaper(sheet: ExerciseSheet, locale: PrintLocale) {
  const said = (text: Localized) => inLocale(text, locale);
  const { table } = sheet;
  return {
    title: said(sheet.title),
    purpose: said(sheet.purpose),
    instructions: sheet.instructions.map(said),
    table:
      table === null
        ? null
        : {
            columns: table.columns.map(said),
            rows: table.rows.map((cells) => cells.map(said)),
            blankRows: table.blankRows,
          },
    questions: sheet.questions.map(said),
    debrief: sheet.debrief.map(said),
  };
}

/** 90 minutes as 1 h 30. */
function lengthOf(minutes: number, locale: PrintLocale): string {
  const t = printTexts(locale, 'training');
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t('paper.minutes', { minutes });
  return rest === 0
    ? t('paper.hours', { hours })
    : t('paper.hoursAndMinutes', { hours, minutes: String(rest).padStart(2, '0') });
}
