import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context, IfMatch } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import {
  AddAgreementDto,
  AgreementContentDto,
  AgreementDto,
  AgreementPageDto,
  AgreementsQuery,
  KeepCommitmentDto,
} from './agreements.dto';
import { AgreementsService } from './agreements.service';

@ApiTags('agreements')
@Controller()
export class AgreementsController {
  constructor(private readonly agreements: AgreementsService) {}

  @Get('agreements')
  @Requires('agreements.read')
  @ApiOkResponse({ type: AgreementPageDto })
  listAgreements(
    @Context() context: RequestContext,
    @Query() query: AgreementsQuery,
  ): Promise<AgreementPageDto> {
    return this.agreements.list(context, query);
  }

  @Post('agreements')
  @Requires('agreements.write')
  @ApiCreatedResponse({ type: AgreementDto })
  addAgreement(@Context() context: RequestContext, @Body() body: AddAgreementDto): Promise<AgreementDto> {
    return this.agreements.add(context, body);
  }

  @Put('agreement-commitments/:id/standing')
  @Requires('agreements.write')
  @ApiOkResponse({ type: AgreementDto })
  keepCommitment(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: KeepCommitmentDto,
  ): Promise<AgreementDto> {
    return this.agreements.keep(context, id, version, body);
  }

  @Get('agreements/:id')
  @Requires('agreements.read')
  @ApiOkResponse({ type: AgreementDto })
  readAgreement(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<AgreementDto> {
    return this.agreements.read(context, id);
  }

  @Put('agreements/:id')
  @Requires('agreements.write')
  @ApiOkResponse({ type: AgreementDto })
  updateAgreement(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: AgreementContentDto,
  ): Promise<AgreementDto> {
    return this.agreements.update(context, id, version, body);
  }
}
