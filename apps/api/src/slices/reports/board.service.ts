import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { notFound } from '../../platform/problem/problem';
import { frameOf } from './board-facts';
import { BoardDto, BoardQuery } from './board.dto';
import { presentColumns, presentRow } from './board.presenter';
import { BoardRepository } from './board.repository';
import { silenceOf } from './silence.presenter';
import { thresholdsOf } from './silence.repository';

@Injectable()
export class BoardService {
  constructor(private readonly board: BoardRepository) {}

  async read(context: RequestContext, id: string, { order = 'name' }: BoardQuery): Promise<BoardDto> {
    const programme = await this.board.programme(context, id);
    if (programme === null) throw notFound();
    const thresholds = thresholdsOf(programme);
    const frame = frameOf(programme, localDate(new Date(), programme.zone));
    const facts = await this.board.facts(context, programme.id, frame.today);
    const rows = facts.map((row) => ({
      ...presentRow(row, frame),
      silence: silenceOf(row, frame, thresholds),
      mute: row.mute,
    }));
    return {
      programmeId: programme.id,
      nameFr: programme.name_fr,
      nameAr: programme.name_ar,
      today: frame.today,
      columns: presentColumns(frame),
      rows: order === 'name' ? rows : rows.sort((a, b) => b.lateness - a.lateness),
      silenceThresholds: thresholds,
    };
  }
}
