import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { scopeOf, type Verb } from '@tiwizi/access';
import { DataSource } from 'typeorm';
import { type RequestWithContext } from '../context/context.decorators';
import { type Actor, RequestContext } from '../context/request-context';
import { Problem } from '../problem/problem';
import { REQUIRED_VERB } from './requires';
import { SESSION_COOKIE, SessionReader } from './session-reader';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Asks the policy before anything else runs, and puts the answer into the request's context. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionReader,
    private readonly dataSource: DataSource,
  ) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    const request = host.switchToHttp().getRequest<RequestWithContext>();
    const verb = this.reflector.get<Verb | undefined>(REQUIRED_VERB, host.getHandler());
    if (verb === undefined) throw new Problem(403, 'forbidden');
    const actor = await this.sessions.read(request.cookies[SESSION_COOKIE]);
    const scope = scopeOf(actor?.role ?? 'anonymous', verb);
    if (scope === 'none')
      throw new Problem(actor === null ? 401 : 403, actor === null ? 'sign-in-required' : 'forbidden');
    // Signing in and checking a seal are open to anybody, whatever cookie the browser still holds.
    const open = scopeOf('anonymous', verb) !== 'none';
    if (actor !== null && !open && !reads.has(request.method)) refuseForged(request, actor);
    request.tiwizi = new RequestContext(actor, verb, scope, request.id, request.ip, this.dataSource.manager);
    return true;
  }
}

/** Another site can make a browser send the cookie, but cannot read the token that belongs to it. */
function refuseForged(request: RequestWithContext, actor: Actor): void {
  const sent = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const kept = Buffer.from(actor.csrfToken);
  if (sent.length !== kept.length || !timingSafeEqual(sent, kept))
    throw new Problem(403, 'csrf-token-invalid');
}
