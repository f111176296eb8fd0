import { type Part } from '../../shared/both-versions/versions';
import { textPart } from '../../shared/both-versions/text-part';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type SessionReport } from './queries';
import { type ReportValues } from './report-values';

/** What two trainers may have written of one session: each step and each exercise by itself, decisions together. */
export function useReportParts({ agenda, exercises, questions }: SessionReport): Part<ReportValues>[] {
  const t = useTexts('session-report');
  const format = useFormat();
  const said = (...words: (string | null)[]) => words.filter(Boolean).join(' · ');
  const share = ({ right, asked }: ReportValues['countedBefore']) =>
    right === null || asked === null ? '' : t('check.share', { right, asked });
  return [
    ...agenda.map(({ title }, place): Part<ReportValues> => ({
      keys: [`agenda.${place}`],
      label: format.text(title),
      words: (values) => {
        const { state, note } = values.agenda[place] ?? { state: '', note: '' };
        return said(state && t(`state.${state}`), note);
      },
    })),
    ...exercises.map(({ title }, place): Part<ReportValues> => ({
      keys: [`exercises.${place}`],
      label: format.text(title),
      words: (values) => {
        const { level, note } = values.exercises[place] ?? { level: '', note: '' };
        return said(level && t('level', { level }), note);
      },
    })),
    textPart('done', t('done')),
    textPart('observations', t('observations')),
    {
      keys: ['decisions'],
      label: t('decisions'),
      words: ({ decisions }) =>
        decisions
          .map(({ text, responsible, dueOn }) => said(text, responsible, dueOn && format.date(dueOn)))
          .join(' ; '),
    },
    ...(questions.length > 0
      ? []
      : [
          {
            ...{ keys: ['countedBefore'], label: `${t('counted.title')} · ${t('check.before')}` },
            words: ({ countedBefore }) => share(countedBefore),
          } satisfies Part<ReportValues>,
          {
            ...{ keys: ['countedAfter'], label: `${t('counted.title')} · ${t('check.after')}` },
            words: ({ countedAfter }) => share(countedAfter),
          } satisfies Part<ReportValues>,
        ]),
  ];
}
