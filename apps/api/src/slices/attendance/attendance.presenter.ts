import { type Role, scopeOf } from '@tiwizi/access';
import { ageBandOn, attendanceRate, attended, SEXES } from '@tiwizi/domain';
import { RollDto, RollSummaryDto } from './attendance.dto';
import { RollPersonRow, RollSessionRow } from './attendance.repository';
import { opensAt, refusalToMark, sessionDay } from './roll-rules';

export function presentRoll(
  session: RollSessionRow,
  people: readonly RollPersonRow[],
  role: Role,
  now: Date,
): RollDto {
  const mayMark = scopeOf(role, 'attendance.mark') !== 'none' && refusalToMark(session, now) === null;
  return {
    sessionId: session.id,
    programmeId: session.programme_id,
    title: session.title,
    kind: session.kind,
    ordinal: session.ordinal,
    venue: session.venue,
    startsAt: session.starts_at.toISOString(),
    endsAt: session.ends_at.toISOString(),
    opensAt: opensAt(session).toISOString(),
    day: sessionDay(session),
    zone: session.zone,
    trainerName: session.trainer_name,
    status: session.status,
    notes: session.notes,
    corrected: session.corrected && {
      at: new Date(session.corrected.at).toISOString(),
      by: session.corrected.by,
    },
    cooperatives: session.cooperatives,
    people: people.map((row) => ({
      personId: row.person_id,
      enrolmentId: row.enrolment_id,
      name: row.name,
      nameAr: row.name_ar,
      memberCode: row.member_code,
      sex: row.sex,
      ageBand: row.age_band ?? ageBandOn(row.birth_year, sessionDay(session)),
      function: row.function,
      status: row.status,
      ...(row.former_ids && { formerIds: row.former_ids }),
    })),
    headcounts: session.headcounts,
    summary: summaryOf(session, people),
    version: session.version,
    may: mayMark ? ['attendance.mark'] : [],
  };
}

function summaryOf(session: RollSessionRow, people: readonly RollPersonRow[]): RollSummaryDto {
  const marked = people.flatMap(({ sex, status }) => (status === null ? [] : [{ sex, status }]));
  return {
    ...attendanceRate(marked.map(({ status }) => status)),
    bySex: SEXES.map((sex) => ({
      sex,
      attended: marked.filter((mark) => mark.sex === sex && attended(mark.status)).length,
      counted: session.headcounts.reduce((total, headcount) => total + headcount[sex], 0),
    })),
  };
}
