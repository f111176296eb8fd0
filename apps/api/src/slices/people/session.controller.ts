import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags, ApiCreatedResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { SESSION_COOKIE } from '../../platform/access/session-reader';
import type { Settings } from '../../platform/config/settings';
import { SETTINGS } from '../../platform/config/settings.token';
import { Context, Repeatable } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { BeginInstallationDto, InstallationDto, MeDto, SignInDto, UpdateProfileDto } from './people.dto';
import { SessionService } from './session.service';

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('installation')
  @Requires('installation.read')
  @ApiOkResponse({ type: InstallationDto })
  readInstallation(@Context() context: RequestContext): Promise<InstallationDto> {
    return this.sessions.installation(context);
  }

  @Post('installation/administrator')
  @Requires('installation.begin')
  @ApiCreatedResponse({ type: InstallationDto })
  createFirstAdministrator(
    @Context() context: RequestContext,
    @Body() body: BeginInstallationDto,
  ): Promise<InstallationDto> {
    return this.sessions.begin(context, body);
  }

  @Post('session')
  @HttpCode(200)
  @Repeatable()
  @Requires('session.create')
  @ApiOkResponse({ type: MeDto })
  async createSession(
    @Context() context: RequestContext,
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    const { me, token } = await this.sessions.signIn(context, body, request.ip);
    void reply.setCookie(SESSION_COOKIE, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.settings.behindProxy,
      maxAge: this.sessions.lifetimeSeconds,
    });
    return me;
  }

  @Delete('session')
  @HttpCode(204)
  @Requires('session.end')
  @ApiNoContentResponse()
  async endSession(
    @Context() context: RequestContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(context);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  @Get('me')
  @Requires('session.read')
  @ApiOkResponse({ type: MeDto })
  readMe(@Context() context: RequestContext): Promise<MeDto> {
    return this.sessions.me(context);
  }

  @Patch('me')
  @Requires('profile.update')
  @ApiOkResponse({ type: MeDto })
  updateMe(@Context() context: RequestContext, @Body() body: UpdateProfileDto): Promise<MeDto> {
    return this.sessions.updateProfile(context, body);
  }
}
