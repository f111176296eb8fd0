import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { CountedCooperativePageDto, CountedCooperativesQuery } from './counted-cooperatives.dto';
import { CountedCooperativesService } from './counted-cooperatives.service';
import { TerritoryFiguresDto, TerritoryFiguresQuery } from './territory-figures.dto';
import { TerritoryFiguresService } from './territory-figures.service';

@ApiTags('territory-figures')
@Controller('territory-figures')
export class TerritoryFiguresController {
  constructor(
    private readonly figures: TerritoryFiguresService,
    private readonly counted: CountedCooperativesService,
  ) {}

  /** The country, a region or a province in figures, at most five minutes old. */
  @Get()
  @Requires('territories.compare')
  @ApiOkResponse({ type: TerritoryFiguresDto })
  readTerritoryFigures(
    @Context() context: RequestContext,
    @Query() query: TerritoryFiguresQuery,
  ): Promise<TerritoryFiguresDto> {
    return this.figures.read(context, query);
  }

  /** The cooperatives that such figures are made of, over all programmes that the reader reaches, as of now. */
  @Get('cooperatives')
  @Requires('board.read')
  @ApiOkResponse({ type: CountedCooperativePageDto })
  listCountedCooperatives(
    @Context() context: RequestContext,
    @Query() query: CountedCooperativesQuery,
  ): Promise<CountedCooperativePageDto> {
    return this.counted.list(context, query);
  }
}
