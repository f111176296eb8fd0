import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemFrom } from './from-error';
import { Problem } from './problem';

/** Everything that goes wrong leaves as problem+json (RFC 9457); what nobody foresaw is logged and says nothing. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const known = problemFrom(error);
    if (known === null) {
      this.logger.error({ requestId: request.id, message: 'unforeseen error' }, (error as Error)?.stack);
    }
    sendProblem(reply, request.id, known ?? new Problem(500, 'unforeseen'));
  }
}

/** Writes the problem past any reply schema: its shape is its own. */
export function sendProblem(reply: FastifyReply, requestId: string, problem: Problem): void {
  const body = JSON.stringify({
    type: `urn:tiwizi:problem:${problem.code}`,
    title: problem.code,
    status: problem.status,
    code: problem.code,
    params: problem.params,
    errors: problem.errors,
    instance: `urn:tiwizi:request:${requestId}`,
  });
  void reply
    .status(problem.status)
    .headers(problem.headers)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer((payload: unknown) => payload as string)
    .send(body);
}
