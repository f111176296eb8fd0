import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { notFound } from '../../platform/problem/problem';
import { ReadingCellQuery, ReadingHistoryDto } from './reading-history.dto';
import { ReadingHistoryRepository } from './reading-history.repository';

@Injectable()
export class ReadingHistoryService {
  constructor(private readonly history: ReadingHistoryRepository) {}

  async read(
    context: RequestContext,
    enrolmentId: string,
    query: ReadingCellQuery,
  ): Promise<ReadingHistoryDto> {
    if (!(await this.history.reaches(context, enrolmentId))) throw notFound();
    const rows = await this.history.events(context, enrolmentId, query);
    return {
      items: rows.map(({ reading_id: readingId, at, reported_in: reportedIn, ...event }) => ({
        ...event,
        readingId,
        at: at.toISOString(),
        reportedIn,
      })),
    };
  }
}
