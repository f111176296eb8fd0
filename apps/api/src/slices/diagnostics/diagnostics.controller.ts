import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import {
  DiagnosticDto,
  DiagnosticListDto,
  SaveAnswersDto,
  SavedAnswersDto,
  StartDiagnosticDto,
} from './diagnostics.dto';
import { DiagnosticsService } from './diagnostics.service';
import { WaveResultsDto } from './wave-results.dto';

@ApiTags('diagnostics')
@Controller()
export class DiagnosticsController {
  constructor(private readonly diagnostics: DiagnosticsService) {}

  @Get('enrolments/:id/diagnostics')
  @Requires('diagnostics.read')
  @ApiOkResponse({ type: DiagnosticListDto })
  listDiagnostics(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<DiagnosticListDto> {
    return this.diagnostics.list(context, id);
  }

  @Post('enrolments/:id/diagnostics')
  @Requires('diagnostics.write')
  @ApiCreatedResponse({ type: DiagnosticDto })
  startDiagnostic(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: StartDiagnosticDto,
  ): Promise<DiagnosticDto> {
    return this.diagnostics.start(context, id, body);
  }

  @Get('enrolments/:id/results')
  @Requires('diagnostics.read')
  @ApiOkResponse({ type: WaveResultsDto })
  readWaveResults(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<WaveResultsDto> {
    return this.diagnostics.results(context, id);
  }

  @Get('diagnostics/:id')
  @Requires('diagnostics.read')
  @ApiOkResponse({ type: DiagnosticDto })
  readDiagnostic(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<DiagnosticDto> {
    return this.diagnostics.read(context, id);
  }

  @Put('diagnostics/:id/answers')
  @Requires('diagnostics.write')
  @ApiOkResponse({ type: SavedAnswersDto })
  saveAnswers(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: SaveAnswersDto,
  ): Promise<SavedAnswersDto> {
    return this.diagnostics.saveAnswers(context, id, body);
  }

  @Post('diagnostics/:id/finalisation')
  @Requires('diagnostics.write')
  @ApiCreatedResponse({ type: DiagnosticDto })
  finaliseDiagnostic(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<DiagnosticDto> {
    return this.diagnostics.finalise(context, id);
  }
}
