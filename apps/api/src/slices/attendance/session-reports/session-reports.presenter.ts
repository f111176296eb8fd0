import { type Role, scopeOf } from '@tiwizi/access';
import { learningGain, type QuestionTally, type Tally } from '@tiwizi/domain';
import { type RollSessionRow } from '../attendance.repository';
import { refusalToMark, sessionDay } from '../roll-rules';
import { outlineOf, type SessionOutline } from './session-outline';
import { type FacesDto, type LearningMoment, SatisfactionDto, SessionReportDto } from './session-reports.dto';
import { type ReportRow } from './session-reports.repository';

/** The outline that the report keeps, or else that of the module today. */
export const outlineNow = ({ outline, module_content: content }: ReportRow): SessionOutline =>
  outline ?? outlineOf(content);

export function presentReport(
  session: RollSessionRow,
  row: ReportRow,
  who: { role: Role; accountId: string },
  now: Date,
): SessionReportDto {
  const { content } = row;
  const outline = outlineNow(row);
  const questions = outline.questions.map((question, place) => ({ ...question, ...tallies(row, place) }));
  const mayWrite = refusalToReport(session, row, who, now) === null;
  return {
    sessionId: session.id,
    programmeId: session.programme_id,
    title: session.title,
    kind: session.kind,
    day: sessionDay(session),
    startsAt: session.starts_at.toISOString(),
    endsAt: session.ends_at.toISOString(),
    zone: session.zone,
    venue: session.venue,
    trainerAccountId: row.leader_id,
    trainerName: session.trainer_name,
    cooperatives: session.cooperatives,
    agenda: outline.agenda.map((step, place) => ({
      ...step,
      state: content?.agenda[place]?.state ?? null,
      note: content?.agenda[place]?.note ?? '',
    })),
    exercises: outline.exercises.map((exercise, place) => ({
      ...exercise,
      level: content?.exercises[place]?.level ?? null,
      note: content?.exercises[place]?.note ?? '',
    })),
    done: content?.done ?? '',
    observations: content?.observations ?? '',
    decisions: content?.decisions ?? [],
    countedBefore: content?.countedBefore ?? null,
    countedAfter: content?.countedAfter ?? null,
    questions,
    learning: learningGain(comparable(questions, row)),
    satisfaction: presentFaces(row),
    writtenBy: row.written_by,
    writtenAt: row.written_at?.toISOString() ?? null,
    version: row.version ?? 1,
    may: scopeOf(who.role, 'session-reports.write') !== 'none' && mayWrite ? ['session-reports.write'] : [],
  };
}

/** Why a report cannot be written now; null when it can. Coordinators read the reports of others. */
export function refusalToReport(
  session: RollSessionRow,
  { leader_id: leaderId }: ReportRow,
  { role, accountId }: { role: Role; accountId: string },
  now: Date,
): string | null {
  if (role === 'coordinator' && leaderId !== accountId) return 'report-of-its-trainer';
  return refusalToMark(session, now);
}

function tallies({ counts }: ReportRow, place: number): QuestionTally {
  const of = (moment: LearningMoment): Tally => {
    const count = counts.find((each) => each.moment === moment && each.question === place);
    return { right: count?.right ?? 0, asked: count?.asked ?? 0 };
  };
  return { before: of('before'), after: of('after') };
}

/** What a phone collected; where none went round, what the trainer counted on paper. */
function comparable(questions: readonly QuestionTally[], { counts, content }: ReportRow): QuestionTally[] {
  if (counts.length > 0) return [...questions];
  const [before, after] = [content?.countedBefore, content?.countedAfter];
  return before && after ? [{ before, after }] : [];
}

const answersIn = (faces: FacesDto): number =>
  Object.values(faces).reduce((sum: number, count: number) => sum + count, 0);

const presentFaces = ({ faces, waiting }: ReportRow): SatisfactionDto => ({
  answers: waiting + (faces === null ? 0 : answersIn(faces)),
  faces,
});
