import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { ComparisonDto, ComparisonQuery } from './comparison.dto';
import { ComparisonService } from './comparison.service';

@ApiTags('dashboards')
@Controller('cooperatives')
export class ComparisonController {
  constructor(private readonly comparison: ComparisonService) {}

  @Get(':id/comparison')
  @Requires('cooperatives.compare')
  @ApiOkResponse({ type: ComparisonDto })
  readComparison(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { among }: ComparisonQuery,
  ): Promise<ComparisonDto> {
    return this.comparison.read(context, id, among);
  }
}
