import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { ConvergenceDto } from './convergence.dto';
import { ConvergenceRepository } from './convergence.repository';

@ApiTags('reports')
@Controller('sponsor')
export class ConvergenceController {
  constructor(private readonly convergence: ConvergenceRepository) {}

  /** Supports and promises around the programmes that the reader sponsors: sums alone, nobody's name. */
  @Get('convergence')
  @Requires('convergence.read')
  @ApiOkResponse({ type: ConvergenceDto })
  async readConvergence(@Context() context: RequestContext): Promise<ConvergenceDto> {
    return { programmes: await this.convergence.read(context) };
  }
}
