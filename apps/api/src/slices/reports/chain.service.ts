import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { notFound } from '../../platform/problem/problem';
import { ChainDto } from './chain.dto';
import { presentChain } from './chain.presenter';
import { ChainRepository } from './chain.repository';

@Injectable()
export class ChainService {
  constructor(private readonly chain: ChainRepository) {}

  async read(context: RequestContext, id: string): Promise<ChainDto> {
    const row = await this.chain.read(context, id);
    if (row === null) throw notFound();
    return presentChain(row, context.role, localDate(new Date(), row.programme.zone));
  }
}
