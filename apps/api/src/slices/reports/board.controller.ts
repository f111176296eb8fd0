import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { BoardDto, BoardQuery } from './board.dto';
import { BoardService } from './board.service';

@ApiTags('board')
@Controller('programmes')
export class BoardController {
  constructor(private readonly board: BoardService) {}

  @Get(':id/board')
  @Requires('board.read')
  @ApiOkResponse({ type: BoardDto })
  readBoard(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: BoardQuery,
  ): Promise<BoardDto> {
    return this.board.read(context, id, query);
  }
}
