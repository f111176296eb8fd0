import { Injectable, type StreamableFile } from '@nestjs/common';
import { RequestContext } from '../../../platform/context/request-context';
import { Documents } from '../../../platform/documents/documents.port';
import { pdfReply } from '../../../platform/documents/pdf-reply';
import { notFound } from '../../../platform/problem/problem';
import { AttendanceService } from '../attendance.service';
import { type PrintSheetQuery } from './attendance-print.dto';
import { AttendancePrintRepository } from './attendance-print.repository';
import { attendanceSheet } from './attendance-sheet';

@Injectable()
export class AttendancePrintService {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly repository: AttendancePrintRepository,
    private readonly documents: Documents,
  ) {}

  async sheet(
    context: RequestContext,
    id: string,
    { locale, state = 'blank' }: PrintSheetQuery,
  ): Promise<StreamableFile> {
    const roll = await this.attendance.read(context, id);
    const head = await this.repository.head(context, id);
    if (head === null) throw notFound();
    const sheet = attendanceSheet(roll, head, state, locale);
    const pdf = await this.documents.pdf('slices/attendance/print/attendance-sheet.typ', locale, sheet);
    return pdfReply(pdf, ...sheet.fileName);
  }
}
