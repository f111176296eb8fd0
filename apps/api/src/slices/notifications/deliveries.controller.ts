import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { IdParam } from '../../platform/contract/id.param';
import { DeliveriesQuery, DeliveryPageDto } from './deliveries.dto';
import { DeliveriesService } from './deliveries.service';

@ApiTags('deliveries')
@Controller('deliveries')
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Get()
  @Requires('deliveries.read')
  @ApiOkResponse({ type: DeliveryPageDto })
  listDeliveries(
    @Context() context: RequestContext,
    @Query() query: DeliveriesQuery,
  ): Promise<DeliveryPageDto> {
    return this.deliveries.list(context, query);
  }

  @Post(':id/resend')
  @HttpCode(204)
  @Requires('deliveries.resend')
  @ApiNoContentResponse()
  resendDelivery(@Context() context: RequestContext, @Param() { id }: IdParam): Promise<void> {
    return this.deliveries.resend(context, id);
  }
}
