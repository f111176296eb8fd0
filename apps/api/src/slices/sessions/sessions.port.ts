import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { type SessionKind, type SessionStatus } from './sessions.dto';
import { SessionsRepository } from './sessions.repository';

export { sessionsInScope } from './sessions-in-scope';

export interface SessionFacts {
  id: string;
  programmeId: string;
  kind: SessionKind;
  ordinal: number | null;
  title: string;
  startsAt: string;
  endsAt: string;
  zone: string;
  status: SessionStatus;
  trainerAccountId: string;
  enrolmentIds: string[];
  version: number;
}

/** What later slices may ask of sessions: always within the scope of the request's verb. */
@Injectable()
export class SessionsPort {
  constructor(private readonly sessions: SessionsRepository) {}

  /** Null where it does not exist or is out of scope. */
  async findSession(context: RequestContext, id: string): Promise<SessionFacts | null> {
    const row = await this.sessions.find(context, id);
    if (row === null) return null;
    return {
      id: row.id,
      programmeId: row.programme_id,
      kind: row.kind,
      ordinal: row.ordinal,
      title: row.title,
      startsAt: row.starts_at.toISOString(),
      endsAt: row.ends_at.toISOString(),
      zone: row.zone,
      status: row.status,
      trainerAccountId: row.trainer_account_id,
      enrolmentIds: row.cooperatives.map(({ enrolmentId }) => enrolmentId),
      version: row.version,
    };
  }
}
