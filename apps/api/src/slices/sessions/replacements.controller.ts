import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { HandedOverDto, HandOverDto, StandInsDto } from './replacements.dto';
import { ReplacementsService } from './replacements.service';

@ApiTags('sessions')
@Controller('sessions/:id')
export class ReplacementsController {
  constructor(private readonly replacements: ReplacementsService) {}

  @Get('stand-ins')
  @Requires('sessions.hand-over')
  @ApiOkResponse({ type: StandInsDto })
  listStandIns(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<StandInsDto> {
    return this.replacements.standIns(context, id);
  }

  @Post('replacements')
  @HttpCode(200)
  @Requires('sessions.hand-over')
  @ApiOkResponse({ type: HandedOverDto })
  handOverSession(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: HandOverDto,
  ): Promise<HandedOverDto> {
    return this.replacements.handOver(context, id, version, body);
  }
}
