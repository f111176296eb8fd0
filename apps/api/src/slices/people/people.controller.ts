import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context, IfMatch } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import {
  AccountChoicesDto,
  AccountDto,
  AccountPageDto,
  ChoicesQuery,
  CreateAccountDto,
  PeopleQuery,
  UpdateAccountDto,
} from './people.dto';
import { PeopleService } from './people.service';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Get()
  @Requires('people.read')
  @ApiOkResponse({ type: AccountPageDto })
  listPeople(@Context() context: RequestContext, @Query() query: PeopleQuery): Promise<AccountPageDto> {
    return this.people.list(context, query);
  }

  @Get('choices')
  @Requires('people.choose')
  @ApiOkResponse({ type: AccountChoicesDto })
  listPeopleChoices(
    @Context() context: RequestContext,
    @Query() query: ChoicesQuery,
  ): Promise<AccountChoicesDto> {
    return this.people.choices(context, query);
  }

  @Post()
  @Requires('people.write')
  @ApiCreatedResponse({ type: AccountDto })
  createAccount(@Context() context: RequestContext, @Body() body: CreateAccountDto): Promise<AccountDto> {
    return this.people.create(context, body);
  }

  @Patch(':id')
  @Requires('people.write')
  @ApiOkResponse({ type: AccountDto })
  updateAccount(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: UpdateAccountDto,
  ): Promise<AccountDto> {
    return this.people.update(context, id, version, body);
  }
}
