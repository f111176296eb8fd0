import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../../platform/context/request-context';
import { notFound } from '../../../platform/problem/problem';
import { EnrolmentAttendanceDto } from './enrolment-attendance.dto';
import { EnrolmentAttendanceRepository } from './enrolment-attendance.repository';

@Injectable()
export class EnrolmentAttendanceService {
  constructor(private readonly attendance: EnrolmentAttendanceRepository) {}

  async read(context: RequestContext, id: string): Promise<EnrolmentAttendanceDto> {
    const enrolment = await this.attendance.find(context, id);
    if (enrolment === null) throw notFound();
    const rows = await this.attendance.sessions(context, id);
    return {
      cooperative: {
        enrolmentId: id,
        cooperativeId: enrolment.cooperative_id,
        nameFr: enrolment.name_fr,
        nameAr: enrolment.name_ar,
      },
      zone: enrolment.zone,
      attended: rows.reduce((sum, { attended }) => sum + attended, 0),
      expected: rows.reduce((sum, { expected }) => sum + expected, 0),
      sessions: rows.map((row) => ({
        sessionId: row.session_id,
        title: row.title,
        kind: row.kind,
        startsAt: row.starts_at.toISOString(),
        attended: row.attended,
        expected: row.expected,
        counted: row.counted,
        signedSheets: row.signed_sheets,
        reported: row.reported,
      })),
    };
  }
}
