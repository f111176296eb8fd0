import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { DecideNeedsDto, NeedsDto } from './needs.dto';
import { NeedsService } from './needs.service';

@ApiTags('diagnostics')
@Controller('enrolments/:id/needs')
export class NeedsController {
  constructor(private readonly needs: NeedsService) {}

  @Get()
  @Requires('needs.read')
  @ApiOkResponse({ type: NeedsDto })
  listNeeds(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<NeedsDto> {
    return this.needs.read(context, id);
  }

  @Put()
  @Requires('needs.decide')
  @ApiOkResponse({ type: NeedsDto })
  decideNeeds(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: DecideNeedsDto,
  ): Promise<NeedsDto> {
    return this.needs.decide(context, id, body);
  }
}
