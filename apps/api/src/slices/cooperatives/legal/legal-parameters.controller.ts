import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { AddLegalParameterDto, LegalParametersDto } from './legal-parameters.dto';
import { LegalParametersService } from './legal-parameters.service';

@ApiTags('legal')
@Controller('legal-parameters')
export class LegalParametersController {
  constructor(private readonly parameters: LegalParametersService) {}

  @Get()
  @Requires('legal-parameters.read')
  @ApiOkResponse({ type: LegalParametersDto })
  listLegalParameters(@Context() context: RequestContext): Promise<LegalParametersDto> {
    return this.parameters.list(context);
  }

  @Post()
  @Requires('legal-parameters.write')
  @ApiCreatedResponse({ type: LegalParametersDto })
  addLegalParameter(
    @Context() context: RequestContext,
    @Body() body: AddLegalParameterDto,
  ): Promise<LegalParametersDto> {
    return this.parameters.add(context, body);
  }
}
