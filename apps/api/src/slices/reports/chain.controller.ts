import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { ChainDto } from './chain.dto';
import { ChainService } from './chain.service';

@ApiTags('enrolments')
@Controller('enrolments')
export class ChainController {
  constructor(private readonly chain: ChainService) {}

  @Get(':id/chain')
  @Requires('enrolments.read')
  @ApiOkResponse({ type: ChainDto })
  readChain(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<ChainDto> {
    return this.chain.read(context, id);
  }
}
