import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem';
import { type RequestContext } from './request-context';

export type RequestWithContext = FastifyRequest & { tiwizi?: RequestContext };

/** The request's context, as the guard made it. */
export const Context = createParamDecorator((_: unknown, host: ExecutionContext): RequestContext => {
  const context = host.switchToHttp().getRequest<RequestWithContext>().tiwizi;
  if (context === undefined) throw new Error('a route without @Requires');
  return context;
});

const readIfMatch = createParamDecorator((_: unknown, host: ExecutionContext): number => {
  const header = host.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw new Problem(428, 'if-match-required');
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw new Problem(412, 'changed-meanwhile');
  return Number(version);
});

/** The version that the caller last saw, from If-Match: `"7"`. Two people editing one thing never overwrite each other. */
export function IfMatch(): ParameterDecorator {
  return (target, key, index) => {
    readIfMatch()(target, key, index);
    const descriptor = Object.getOwnPropertyDescriptor(target, key as string);
    if (descriptor !== undefined) {
      ApiHeader({ name: 'If-Match', required: true, schema: { type: 'string', pattern: '^"\\d+"$' } })(
        target,
        key as string,
        descriptor,
      );
    }
  };
}

export const REPEATABLE = 'tiwizi:repeatable';

/** A POST that may run twice without harm, and so needs no Idempotency-Key. */
export const Repeatable = () => SetMetadata(REPEATABLE, true);

export const CHANGES_NOTHING = 'tiwizi:changes-nothing';

/** A POST that only computes from its body: no transaction, no Idempotency-Key, no audit line. */
export const ChangesNothing = () => SetMetadata(CHANGES_NOTHING, true);
