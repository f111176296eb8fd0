import { Controller, Get, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Requires } from '../access/requires';
import { Choice } from '../contract/fields';
import { Problem } from '../problem/problem';

class HealthDto {
  @Choice(['up'], 'HealthStatus')
  status!: 'up';
}

@ApiTags('health')
@Controller({ path: 'health', version: VERSION_NEUTRAL })
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  @Requires('installation.read')
  @ApiOkResponse({ type: HealthDto })
  readLiveness(): HealthDto {
    return { status: 'up' };
  }

  @Get('ready')
  @Requires('installation.read')
  @ApiOkResponse({ type: HealthDto })
  async readReadiness(): Promise<HealthDto> {
    await this.dataSource.query('SELECT 1').catch(() => {
      throw new Problem(503, 'unavailable');
    });
    return { status: 'up' };
  }
}
