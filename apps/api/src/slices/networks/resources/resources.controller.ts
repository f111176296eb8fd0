import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context, IfMatch } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { BookingDto, BookResourceDto, MoveBookingDto, SharedResourceDto } from './bookings.dto';
import { BookingsService } from './bookings.service';
import {
  AddSharedResourceDto,
  ResourceContentDto,
  ResourceLineDto,
  ResourceListDto,
  ResourceQuery,
} from './resources.dto';
import { ResourcesService } from './resources.service';

@ApiTags('shared-resources')
@Controller()
export class ResourcesController {
  constructor(
    private readonly resources: ResourcesService,
    private readonly bookings: BookingsService,
  ) {}

  @Get('networks/:id/resources')
  @Requires('resources.read')
  @ApiOkResponse({ type: ResourceListDto })
  listSharedResources(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
  ): Promise<ResourceListDto> {
    return this.resources.list(context, id);
  }

  @Post('networks/:id/resources')
  @Requires('resources.write')
  @ApiCreatedResponse({ type: ResourceLineDto })
  addSharedResource(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: AddSharedResourceDto,
  ): Promise<ResourceLineDto> {
    return this.resources.add(context, id, body);
  }

  @Get('shared-resources/:id')
  @Requires('resources.read')
  @ApiOkResponse({ type: SharedResourceDto })
  readSharedResource(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() query: ResourceQuery,
  ): Promise<SharedResourceDto> {
    return this.resources.read(context, id, query);
  }

  @Patch('shared-resources/:id')
  @Requires('resources.write')
  @ApiOkResponse({ type: ResourceLineDto })
  updateSharedResource(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ResourceContentDto,
  ): Promise<ResourceLineDto> {
    return this.resources.update(context, id, version, body);
  }

  @Post('shared-resources/:id/bookings')
  @Requires('bookings.write')
  @ApiCreatedResponse({ type: BookingDto })
  bookResource(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Body() body: BookResourceDto,
  ): Promise<BookingDto> {
    return this.bookings.book(context, id, body);
  }

  @Patch('bookings/:id')
  @Requires('bookings.write')
  @ApiOkResponse({ type: BookingDto })
  moveBooking(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: MoveBookingDto,
  ): Promise<BookingDto> {
    return this.bookings.move(context, id, version, body);
  }
}
