import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { CreateMemberDto, MemberDto, MemberPageDto, MembersQuery, UpdateMemberDto } from './members.dto';
import { MembersService } from './members.service';

@ApiTags('cooperatives')
@Controller()
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Get('cooperatives/:id/members')
  @Requires('members.read')
  @ApiOkResponse({ type: MemberPageDto })
  listMembers(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: MembersQuery,
  ): Promise<MemberPageDto> {
    return this.members.list(context, id, query);
  }

  @Post('cooperatives/:id/members')
  @Requires('members.write')
  @ApiCreatedResponse({ type: MemberDto })
  createMember(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: CreateMemberDto,
  ): Promise<MemberDto> {
    return this.members.create(context, id, body);
  }

  @Patch('members/:id')
  @Requires('members.write')
  @ApiOkResponse({ type: MemberDto })
  updateMember(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: UpdateMemberDto,
  ): Promise<MemberDto> {
    return this.members.update(context, id, version, body);
  }
}
