import {
  formatDate,
  formatNumber,
  formatTime,
  inLocale,
  type Localized,
  nameIn,
  type Translate,
} from '@tiwizi/i18n';
import { type PrintLocale } from '../../../../platform/documents/print-query.dto';
import { printTexts } from '../../../../platform/documents/print-texts';
import {
  type FacesDto,
  type SatisfactionDto,
  type SessionReportDto,
  type TallyDto,
} from '../session-reports.dto';

const faces = [
  'veryHappy',
  'happy',
  'neutral',
  'unhappy',
  'veryUnhappy',
] as const satisfies (keyof FacesDto)[];

/** The report of a session on paper: what was done, what was decided, what the group thought and learned. */
export function reportPaper(report: SessionReportDto, locale: PrintLocale) {
  const t = printTexts(locale, 'session-report');
  const said = (text: Localized) => inLocale(text, locale);
  const day = (date: string) => formatDate(date, locale, 'long');
  const hours = [report.startsAt, report.endsAt].map((at) => formatTime(at, locale, report.zone)).join('–');
  const names = report.cooperatives.map(({ nameFr, nameAr }) => nameIn(locale, nameFr, nameAr));
  const share = ({ right, asked }: TallyDto) =>
    asked === 0 ? t('check.unasked') : t('check.share', { right, asked });
  const { gain, before, after } = report.learning;
  const { faces: counts } = report.satisfaction;
  return {
    title: t('title'),
    subject: report.title,
    facts: [day(report.day), hours, report.venue, report.trainerName],
    cooperatives: { label: t('paper.cooperatives'), names },
    written:
      report.writtenAt === null
        ? t('nothing')
        : t('writtenBy', { name: report.writtenBy ?? '', date: day(report.writtenAt) }),
    agenda: {
      label: t('agenda'),
      rows: report.agenda.map(({ title, state, note }) => ({
        title: said(title),
        state: state === null ? '–' : t(`state.${state}`),
        note,
      })),
    },
    exercises: {
      label: t('exercises'),
      hint: t('levelHint'),
      rows: report.exercises.map(({ title, level, note }) => ({
        title: said(title),
        state: level === null ? '–' : t('level', { level }),
        note,
      })),
    },
    words: [
      { label: t('done'), text: report.done },
      { label: t('observations'), text: report.observations },
    ].filter(({ text }) => text !== ''),
    decisions: {
      label: t('decisions'),
      rows: report.decisions.map(({ text, responsible, dueOn }) => ({
        text,
        aside: [responsible, dueOn === null ? '' : day(dueOn)].filter((part) => part !== ''),
      })),
    },
    learning: {
      label: t('check.title'),
      gain:
        gain === null
          ? null
          : [
              t('check.points', { points: `${gain > 0 ? '+' : ''}${formatNumber(gain * 100, locale)}` }),
              t('check.both', { before: share(before), after: share(after) }),
            ],
      rule: t('check.rule'),
      heads: [t('check.question'), t('check.before'), t('check.after')],
      rows: report.questions.map((one) => [said(one.question), share(one.before), share(one.after)]),
    },
    satisfaction: {
      label: t('satisfaction.title'),
      answers: answersSaid(report.satisfaction, t),
      rows: counts === null ? [] : faces.map((face) => [t(`satisfaction.${face}`), String(counts[face])]),
    },
    signers: [report.trainerName],
    name: t('paper.name'),
    date: t('paper.date'),
    foot: [report.title, day(report.day)],
    fileName: [t('title'), report.title, report.day],
  };
}

function answersSaid({ answers, faces: counts }: SatisfactionDto, t: Translate<'session-report'>): string {
  if (answers === 0) return t('satisfaction.none');
  if (counts === null) return t('satisfaction.few', { count: answers });
  const shown = faces.reduce((sum, face) => sum + counts[face], 0);
  const words = t('satisfaction.answers', { count: shown });
  return answers === shown ? words : `${words}. ${t('satisfaction.more', { count: answers - shown })}`;
}
