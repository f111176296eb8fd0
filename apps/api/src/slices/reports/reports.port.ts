import { Injectable } from '@nestjs/common';
import { type CalendarDate, localDate } from '@tiwizi/domain';
import { DataSource } from 'typeorm';
import { RequestContext } from '../../platform/context/request-context';
import { frameOf } from './board-facts';
import { followUpsKept } from './board.presenter';
import { BoardRepository, factsOf } from './board.repository';
import { silenceOf } from './silence.presenter';
import { thresholdsOf } from './silence.repository';

export interface SilentCooperative {
  enrolmentId: string;
  programmeId: string;
  name: { fr: string; ar: string };
  /** The first days of all that shows it, earliest first; never empty. */
  since: CalendarDate[];
}

@Injectable()
export class ReportsPort {
  constructor(
    private readonly dataSource: DataSource,
    private readonly board: BoardRepository,
  ) {}

  /**
   * Whom nobody hears from at `now` and nobody has muted, one running programme after the other, as their boards say.
   * A question of the program itself: it has no reader, and reaches all.
   */
  async *silentAt(now: Date): AsyncGenerator<SilentCooperative[]> {
    const context = new RequestContext(null, 'board.read', 'all', 'silence', null, this.dataSource.manager);
    for (const id of await this.board.running(context)) {
      const programme = await this.board.programme(context, id);
      if (programme === null) continue;
      const frame = frameOf(programme, localDate(now, programme.zone));
      const facts = await this.board.facts(context, id, frame.today);
      yield facts.flatMap(({ text }) => {
        const row = factsOf(text);
        const kept = followUpsKept(row, frame);
        const reasons = row.mute === null ? silenceOf(row, frame, thresholdsOf(programme), kept) : [];
        const since = reasons.map((reason) => reason.since).sort();
        const { enrolment_id: enrolmentId, name_fr: fr, name_ar: ar } = row;
        return since.length === 0 ? [] : [{ enrolmentId, programmeId: id, name: { fr, ar }, since }];
      });
    }
  }
}
