import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { AdoptProcedureDto, DropProcedureQuery, ProcedureParam, ProceduresDto } from './procedures.dto';
import { ProceduresService } from './procedures.service';

@ApiTags('action-plans')
@Controller('enrolments/:id/procedures')
export class ProceduresController {
  constructor(private readonly procedures: ProceduresService) {}

  @Get()
  @Requires('procedures.read')
  @ApiOkResponse({ type: ProceduresDto })
  listProcedures(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ProceduresDto> {
    return this.procedures.list(context, id);
  }

  @Put(':code')
  @Requires('procedures.write')
  @ApiOkResponse({ type: ProceduresDto })
  adoptProcedure(
    @Context() context: RequestContext,
    @Param() param: ProcedureParam,
    @Body() body: AdoptProcedureDto,
  ): Promise<ProceduresDto> {
    return this.procedures.adopt(context, param, body);
  }

  @Delete(':code')
  @Requires('procedures.write')
  @ApiOkResponse({ type: ProceduresDto })
  dropProcedure(
    @Context() context: RequestContext,
    @Param() param: ProcedureParam,
    @Query() query: DropProcedureQuery,
  ): Promise<ProceduresDto> {
    return this.procedures.drop(context, param, query);
  }
}
