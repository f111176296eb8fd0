import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { MyDayDto } from './my-day.dto';
import { MyDayRepository } from './my-day.repository';

// For somebody who has no programme yet.
const homeZone = 'Africa/Casablanca';

@Injectable()
export class MyDayService {
  constructor(private readonly myDay: MyDayRepository) {}

  async read(context: RequestContext): Promise<MyDayDto> {
    const now = new Date();
    const { zone, sessions, followUps, diagnostics, actions } = await this.myDay.read(context, now);
    return {
      today: localDate(now, zone ?? homeZone),
      sessions: sessions.items,
      followUps: followUps.items,
      diagnostics: diagnostics.items,
      actions: actions.items,
      totals: {
        sessions: sessions.total,
        followUps: followUps.total,
        diagnostics: diagnostics.total,
        actions: actions.total,
      },
    };
  }
}
