import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { notFound } from '../../platform/problem/problem';
import { frameOf } from './board-facts';
import { BoardDto, BoardQuery, BoardRowDto } from './board.dto';
import { followUpsKept, presentColumns, presentRow } from './board.presenter';
import { BoardRepository, factsOf } from './board.repository';
import { KeptRows } from './kept-rows';
import { silenceOf } from './silence.presenter';
import { thresholdsOf } from './silence.repository';

@Injectable()
export class BoardService {
  /** Some 25 kB each. */
  private readonly kept = new KeptRows<BoardRowDto>(1000);

  constructor(private readonly board: BoardRepository) {}

  async read(context: RequestContext, id: string, { order = 'name' }: BoardQuery): Promise<BoardDto> {
    const programme = await this.board.programme(context, id);
    if (programme === null) throw notFound();
    const thresholds = thresholdsOf(programme);
    const frame = frameOf(programme, localDate(new Date(), programme.zone));
    const facts = await this.board.facts(context, programme.id, frame.today);
    // All that the frame is made of.
    const basis = JSON.stringify([frame.today, programme]);
    const rows = facts.map((each) =>
      this.kept.read(each, basis, (text) => {
        const row = factsOf(text);
        const kept = followUpsKept(row, frame);
        return {
          ...presentRow(row, frame, kept),
          silence: silenceOf(row, frame, thresholds, kept),
          mute: row.mute,
        };
      }),
    );
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
