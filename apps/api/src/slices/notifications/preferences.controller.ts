import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch, Repeatable } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import {
  AddPushDeviceDto,
  PreferencesDto,
  SetPreferencesDto,
  UnsubscriptionDto,
  UnsubscriptionParam,
} from './preferences.dto';
import { PreferencesService } from './preferences.service';

@ApiTags('notifications')
@Controller()
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  @Get('notification-preferences')
  @Requires('notifications.read')
  @ApiOkResponse({ type: PreferencesDto })
  readNotificationPreferences(@Context() context: RequestContext): Promise<PreferencesDto> {
    return this.preferences.read(context);
  }

  @Put('notification-preferences')
  @Requires('notifications.read')
  @ApiOkResponse({ type: PreferencesDto })
  setNotificationPreferences(
    @Context() context: RequestContext,
    @IfMatch() version: number,
    @Body() body: SetPreferencesDto,
  ): Promise<PreferencesDto> {
    return this.preferences.save(context, version, body);
  }

  @Post('push-devices')
  @Requires('notifications.read')
  @ApiCreatedResponse({ type: PreferencesDto })
  addPushDevice(@Context() context: RequestContext, @Body() body: AddPushDeviceDto): Promise<PreferencesDto> {
    return this.preferences.addDevice(context, body);
  }

  @Delete('push-devices/:id')
  @HttpCode(204)
  @Requires('notifications.read')
  @ApiNoContentResponse()
  dropPushDevice(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<void> {
    return this.preferences.dropDevice(context, id);
  }

  @Get('unsubscriptions/:token')
  @Requires('notifications.unsubscribe')
  @ApiOkResponse({ type: UnsubscriptionDto })
  readUnsubscription(
    @Context() context: RequestContext,
    @Param() { token }: UnsubscriptionParam,
  ): Promise<UnsubscriptionDto> {
    return this.preferences.unsubscription(context, token);
  }

  // A mail program sends "List-Unsubscribe=One-Click" here (RFC 8058), a person's page nothing.
  @Post('unsubscriptions/:token')
  @HttpCode(200)
  @Repeatable()
  @Requires('notifications.unsubscribe')
  @ApiOkResponse({ type: UnsubscriptionDto })
  unsubscribe(
    @Context() context: RequestContext,
    @Param() { token }: UnsubscriptionParam,
  ): Promise<UnsubscriptionDto> {
    return this.preferences.unsubscribe(context, token);
  }
}
