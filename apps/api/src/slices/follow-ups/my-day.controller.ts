import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Context } from '../../platform/context/context.decorators';
import { RequestContext } from '../../platform/context/request-context';
import { MyDayDto } from './my-day.dto';
import { MyDayService } from './my-day.service';

@ApiTags('my-day')
@Controller('my-day')
export class MyDayController {
  constructor(private readonly myDay: MyDayService) {}

  @Get()
  @Requires('my-day.read')
  @ApiOkResponse({ type: MyDayDto })
  readMyDay(@Context() context: RequestContext): Promise<MyDayDto> {
    return this.myDay.read(context);
  }
}
