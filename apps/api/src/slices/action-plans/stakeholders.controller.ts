import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { ContactPageDto, ContactsQuery, StakeholderPageDto, StakeholdersQuery } from './stakeholders.dto';
import { StakeholdersService } from './stakeholders.service';

@ApiTags('action-plans')
@Controller('programmes')
export class StakeholdersController {
  constructor(private readonly stakeholders: StakeholdersService) {}

  @Get(':id/stakeholders')
  @Requires('plans.read')
  @ApiOkResponse({ type: StakeholderPageDto })
  listStakeholders(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: StakeholdersQuery,
  ): Promise<StakeholderPageDto> {
    return this.stakeholders.figures(context, id, query);
  }

  @Get(':id/stakeholder-contacts')
  @Requires('plans.read')
  @ApiOkResponse({ type: ContactPageDto })
  listStakeholderContacts(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: ContactsQuery,
  ): Promise<ContactPageDto> {
    return this.stakeholders.contacts(context, id, query);
  }
}
