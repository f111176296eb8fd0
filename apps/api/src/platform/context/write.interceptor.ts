import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { writeAudit } from '../audit/write-audit';
import { JobQueue } from '../jobs/job-queue';
import { POST_NOTICES } from '../notices/job-names';
import { writeNotices } from '../notices/write-notices';
import { CHANGES_NOTHING, REPEATABLE, type RequestWithContext } from './context.decorators';
import { claimKey, keepReply, readIdempotencyKey, requestHash } from './idempotency';
import { type RequestContext } from './request-context';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/** One write, one transaction, with its audit lines and its idempotency key in it. Reads take no transaction. */
@Injectable()
export class WriteInterceptor implements NestInterceptor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reflector: Reflector,
    private readonly jobs: JobQueue,
  ) {}

  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = host.switchToHttp().getRequest<RequestWithContext>();
    const context = request.tiwizi;
    if (context === undefined || reads.has(request.method)) return next.handle();
    if (this.reflector.get<boolean | undefined>(CHANGES_NOTHING, host.getHandler()) === true)
      return next.handle();
    const repeatable = this.reflector.get<boolean | undefined>(REPEATABLE, host.getHandler()) ?? false;
    const key =
      request.method === 'POST' && !repeatable
        ? readIdempotencyKey(request.headers['idempotency-key'])
        : null;
    return from(this.inTransaction(context, request, key, next));
  }

  private async inTransaction(
    context: RequestContext,
    request: RequestWithContext,
    key: string | null,
    next: CallHandler,
  ): Promise<unknown> {
    const reply = await this.dataSource.transaction(async (manager) => {
      context.manager = manager;
      if (key === null) return this.run(context, next);
      const earlier = await claimKey(context, key, requestHash(request.method, request.url, request.body));
      if (earlier !== null) return earlier.reply;
      const reply = await this.run(context, next);
      await keepReply(context, key, reply ?? null);
      return reply;
    });
    if (context.notices.length > 0) context.wake(POST_NOTICES);
    for (const job of context.wakes) this.jobs.soon(job);
    return reply;
  }

  private async run(context: RequestContext, next: CallHandler): Promise<unknown> {
    const reply: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
    await writeAudit(context);
    await writeNotices(context);
    return reply;
  }
}
