import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/requires';
import { Context } from '../../../platform/context/context.decorators';
import { RequestContext } from '../../../platform/context/request-context';
import { IdParam } from '../../../platform/contract/id.param';
import { PdfReply } from '../../../platform/documents/pdf-reply';
import { PrintQuery } from '../../../platform/documents/print-query.dto';
import { BadgesService } from './badges.service';

@ApiTags('cooperatives')
@Controller('cooperatives')
export class BadgesController {
  constructor(private readonly badges: BadgesService) {}

  @Get(':id/badges/print')
  @Requires('members.read')
  @PdfReply()
  printBadges(
    @Context() context: RequestContext,
    @Param() { id }: IdParam,
    @Query() { locale }: PrintQuery,
  ): Promise<StreamableFile> {
    return this.badges.print(context, id, locale);
  }
}
