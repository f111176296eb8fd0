import { type ReportBody, type SessionReport, type Tally } from './queries';

type AgendaState = NonNullable<ReportBody['agenda'][number]['state']>;
export const agendaStates = ['done', 'partly', 'not_done'] as const satisfies readonly AgendaState[];
export const exerciseLevels = ['0', '1', '2', '3', '4'] as const;

interface TallyValues {
  right: number | null;
  asked: number | null;
}

/** A report as it is typed. */
export interface ReportValues {
  agenda: { state: AgendaState | ''; note: string }[];
  exercises: { level: (typeof exerciseLevels)[number] | ''; note: string }[];
  done: string;
  observations: string;
  decisions: { text: string; responsible: string; dueOn: string }[];
  countedBefore: TallyValues;
  countedAfter: TallyValues;
}

export const emptyDecision = () => ({ text: '', responsible: '', dueOn: '' });

const uncounted: TallyValues = { right: null, asked: null };

/** What stands in the report, or in a body that did not leave yet. */
export function reportValues(report: Pick<SessionReport, keyof ReportBody> | ReportBody): ReportValues {
  return {
    agenda: report.agenda.map(({ state, note }) => ({ state: state ?? '', note })),
    exercises: report.exercises.map(({ level, note }) => ({
      level: exerciseLevels.find((each) => each === String(level)) ?? '',
      note,
    })),
    done: report.done,
    observations: report.observations,
    decisions: report.decisions.map(({ text, responsible, dueOn }) => ({
      text,
      responsible,
      dueOn: dueOn ?? '',
    })),
    countedBefore: report.countedBefore ?? uncounted,
    countedAfter: report.countedAfter ?? uncounted,
  };
}

/** What the form holds, as the API takes it: a decision without words was none, and neither were half a count. */
export function reportBody(values: ReportValues): ReportBody {
  return {
    agenda: values.agenda.map(({ state, note }) => ({
      state: state === '' ? null : state,
      note: note.trim(),
    })),
    exercises: values.exercises.map(({ level, note }) => ({
      level: level === '' ? null : Number(level),
      note: note.trim(),
    })),
    done: values.done.trim(),
    observations: values.observations.trim(),
    decisions: values.decisions
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, responsible, dueOn }) => ({
        text: text.trim(),
        responsible: responsible.trim(),
        dueOn: dueOn === '' ? null : dueOn,
      })),
    countedBefore: tally(values.countedBefore),
    countedAfter: tally(values.countedAfter),
  };
}

const tally = ({ right, asked }: TallyValues): Tally | null =>
  right === null || asked === null || asked === 0 ? null : { right, asked };
