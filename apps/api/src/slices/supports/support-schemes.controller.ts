import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { scopeOf } from '@tiwizi/access';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { AddSupportSchemeDto, SupportSchemesDto } from './support-schemes.dto';
import { SupportSchemesRepository } from './support-schemes.repository';

@ApiTags('supports')
@Controller('support-schemes')
export class SupportSchemesController {
  constructor(private readonly schemes: SupportSchemesRepository) {}

  @Get()
  @Requires('support-schemes.read')
  @ApiOkResponse({ type: SupportSchemesDto })
  listSupportSchemes(@Context() context: RequestContext): Promise<SupportSchemesDto> {
    return this.list(context);
  }

  @Post()
  @Requires('support-schemes.write')
  @ApiCreatedResponse({ type: SupportSchemesDto })
  async addSupportScheme(
    @Context() context: RequestContext,
    @Body() body: AddSupportSchemeDto,
  ): Promise<SupportSchemesDto> {
    await this.schemes.insert(context, body);
    context.audit('support-scheme', body.id, null, { ...body });
    return this.list(context);
  }

  private async list(context: RequestContext): Promise<SupportSchemesDto> {
    return {
      items: await this.schemes.all(context),
      may: scopeOf(context.role, 'support-schemes.write') === 'none' ? [] : ['add'],
    };
  }
}
