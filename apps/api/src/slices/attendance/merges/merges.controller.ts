import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { MatchesService } from './matches.service';
import {
  CandidatesOfPersonQuery,
  ConfirmPersonDto,
  MergePeopleDto,
  PersonMatchesDto,
  PersonMergeDto,
  PersonMergesDto,
  PersonMergesQuery,
  ProvisionalPeopleDto,
  ProvisionalPeopleQuery,
  ProvisionalPersonDto,
  UndoMergeQuery,
} from './merges.dto';
import { MergesService } from './merges.service';

@ApiTags('attendance')
@Controller()
export class MergesController {
  constructor(
    private readonly matches: MatchesService,
    private readonly merges: MergesService,
  ) {}

  @Get('provisional-people')
  @Requires('people.merge')
  @ApiOkResponse({ type: ProvisionalPeopleDto })
  listProvisionalPeople(
    @Context() context: RequestContext,
    @Query() query: ProvisionalPeopleQuery,
  ): Promise<ProvisionalPeopleDto> {
    return this.matches.list(context, query);
  }

  @Get('provisional-people/:id/candidates')
  @Requires('people.merge')
  @ApiOkResponse({ type: PersonMatchesDto })
  searchPersonMatches(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { search }: CandidatesOfPersonQuery,
  ): Promise<PersonMatchesDto> {
    return this.matches.search(context, id, search);
  }

  @Patch('provisional-people/:id')
  @Requires('people.merge')
  @ApiOkResponse({ type: ProvisionalPersonDto })
  confirmProvisionalPerson(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() { provisional }: ConfirmPersonDto,
  ): Promise<ProvisionalPersonDto> {
    return this.matches.confirm(context, id, provisional);
  }

  @Get('person-merges')
  @Requires('people.merge')
  @ApiOkResponse({ type: PersonMergesDto })
  listPersonMerges(
    @Context() context: RequestContext,
    @Query() query: PersonMergesQuery,
  ): Promise<PersonMergesDto> {
    return this.merges.list(context, query);
  }

  @Post('person-merges')
  @Requires('people.merge')
  @ApiCreatedResponse({ type: PersonMergeDto })
  mergePeople(@Context() context: RequestContext, @Body() body: MergePeopleDto): Promise<PersonMergeDto> {
    return this.merges.merge(context, body);
  }

  @Post('person-merges/:id/undo')
  @HttpCode(200)
  @Requires('people.merge')
  @ApiOkResponse({ type: PersonMergeDto })
  undoPersonMerge(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { correctedMarks }: UndoMergeQuery,
  ): Promise<PersonMergeDto> {
    return this.merges.undo(context, id, correctedMarks);
  }
}
