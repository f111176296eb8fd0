import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { MuteSilenceDto, SetSilenceThresholdsDto, SilenceMuteDto, SilenceThresholdsDto } from './silence.dto';
import { SilenceService } from './silence.service';

@ApiTags('board')
@Controller()
export class SilenceController {
  constructor(private readonly silence: SilenceService) {}

  @Put('programmes/:id/silence-thresholds')
  @Requires('silence.thresholds')
  @ApiOkResponse({ type: SilenceThresholdsDto })
  setSilenceThresholds(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: SetSilenceThresholdsDto,
  ): Promise<SilenceThresholdsDto> {
    return this.silence.setThresholds(context, id, version, body);
  }

  @Put('enrolments/:id/silence-mute')
  @Requires('silence.mute')
  @ApiOkResponse({ type: SilenceMuteDto })
  muteSilence(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: MuteSilenceDto,
  ): Promise<SilenceMuteDto> {
    return this.silence.mute(context, id, body);
  }

  @Delete('enrolments/:id/silence-mute')
  @HttpCode(204)
  @Requires('silence.mute')
  @ApiNoContentResponse()
  unmuteSilence(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<void> {
    return this.silence.unmute(context, id);
  }
}
