import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../access/requires';
import { Context } from '../context/context.decorators';
import { RequestContext } from '../context/request-context';
import { AuditPageDto, AuditQuery } from './audit.dto';
import { AuditRepository } from './audit.repository';

@ApiTags('audit')
@Controller('audit-lines')
export class AuditController {
  constructor(private readonly audit: AuditRepository) {}

  @Get()
  @Requires('audit.read')
  @ApiOkResponse({ type: AuditPageDto })
  listAuditLines(@Context() context: RequestContext, @Query() query: AuditQuery): Promise<AuditPageDto> {
    return this.audit.page(context, query);
  }
}
