import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { TerritoriesDto } from './territories.dto';
import { TerritoriesService } from './territories.service';

@ApiTags('territories')
@Controller('territories')
export class TerritoriesController {
  constructor(private readonly territories: TerritoriesService) {}

  /** All of them, flat: a browser keeps the list and asks whether it changed. */
  @Get()
  @Requires('territories.read')
  @ApiOkResponse({ type: TerritoriesDto })
  async listTerritories(
    @Context() context: RequestContext,
    @Headers('if-none-match') seen: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TerritoriesDto | undefined> {
    const { etag, territories } = await this.territories.list(context);
    void reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (seen !== etag) return territories;
    void reply.status(304);
    return undefined;
  }
}
