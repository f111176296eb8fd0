import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import {
  AnswerFilesDto,
  AttachEvidenceDto,
  SaveAnswersDto,
  SavedAnswersDto,
  SettleLevelDto,
} from './answers.dto';
import { AnswersService } from './answers.service';
import { DiagnosticDto } from './diagnostic.dto';
import {
  CorrectDiagnosticDto,
  DiagnosticHeaderDto,
  DiagnosticListDto,
  StartDiagnosticDto,
} from './diagnostics.dto';
import { DiagnosticsService } from './diagnostics.service';
import { WaveResultsDto } from './wave-results.dto';

@ApiTags('diagnostics')
@Controller()
export class DiagnosticsController {
  constructor(
    private readonly diagnostics: DiagnosticsService,
    private readonly answers: AnswersService,
  ) {}

  @Get('enrolments/:id/diagnostics')
  @Requires('diagnostics.read')
  @ApiOkResponse({ type: DiagnosticListDto })
  listDiagnostics(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<DiagnosticListDto> {
    return this.diagnostics.list(context, id);
  }

  @Post('enrolments/:id/diagnostics')
  @Requires('diagnostics.answer')
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

  @Patch('diagnostics/:id')
  @Requires('diagnostics.answer')
  @ApiOkResponse({ type: DiagnosticDto })
  updateDiagnostic(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: DiagnosticHeaderDto,
    @IfMatch() version: number,
  ): Promise<DiagnosticDto> {
    return this.diagnostics.updateHeader(context, id, body, version);
  }

  @Put('diagnostics/:id/answers')
  @Requires('diagnostics.answer')
  @ApiOkResponse({ type: SavedAnswersDto })
  saveAnswers(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: SaveAnswersDto,
  ): Promise<SavedAnswersDto> {
    return this.answers.save(context, id, body);
  }

  @Post('diagnostics/:id/evidence')
  @HttpCode(200)
  @Requires('diagnostics.answer')
  @ApiOkResponse({ type: AnswerFilesDto })
  attachEvidence(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: AttachEvidenceDto,
  ): Promise<AnswerFilesDto> {
    return this.answers.attach(context, id, body);
  }

  @Put('diagnostics/:id/agreements')
  @Requires('diagnostics.write')
  @ApiOkResponse({ type: DiagnosticDto })
  settleLevel(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: SettleLevelDto,
  ): Promise<DiagnosticDto> {
    return this.answers.settle(context, id, body);
  }

  @Post('diagnostics/:id/finalisation')
  @Requires('diagnostics.answer')
  @ApiCreatedResponse({ type: DiagnosticDto })
  finaliseDiagnostic(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<DiagnosticDto> {
    return this.answers.finalise(context, id);
  }

  @Post('diagnostics/:id/corrections')
  @Requires('diagnostics.write')
  @ApiCreatedResponse({ type: DiagnosticDto })
  correctDiagnostic(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: CorrectDiagnosticDto,
  ): Promise<DiagnosticDto> {
    return this.diagnostics.correct(context, id, body);
  }
}
