import { type NoticeKind } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { type Audience } from '../../platform/notices/notice';
import { RequestContext } from '../../platform/context/request-context';
import { type SessionChangeKind } from './session-changes.dto';
import { type Traced } from './session-changes.repository';

export interface ChangedSession {
  sessionId: string;
  before: Traced;
  after: Traced;
  whats: readonly SessionChangeKind[];
}

interface ToldSession {
  id: string;
  title: string;
  programme_id: string;
  zone: string;
  enrolment_ids: string[];
}

/** Tells those who lead and those who come what became of sessions that are still ahead. */
export async function tellOfChanges(
  context: RequestContext,
  changed: readonly ChangedSession[],
  now: Date,
): Promise<void> {
  const ahead = changed.filter(({ before, after }) =>
    [before, after].some(({ startsAt }) => Date.parse(startsAt) > now.getTime()),
  );
  if (ahead.length === 0) return;
  const rows = await context.rows<ToldSession>(sql`
    SELECT s.id, s.title, s.programme_id, p.zone,
      ARRAY(SELECT se.enrolment_id FROM session_enrolments se WHERE se.session_id = s.id) AS enrolment_ids
    FROM sessions s JOIN programmes p ON p.id = s.programme_id
    WHERE s.id = ANY (${ahead.map(({ sessionId }) => sessionId)}::uuid[])`);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  for (const change of ahead) {
    const row = rowOf.get(change.sessionId);
    if (row !== undefined) tell(context, row, change);
  }
}

function tell(context: RequestContext, row: ToldSession, { before, after, whats }: ChangedSession): void {
  const { startsAt, venue, trainerAccountId } = after;
  const say = (kind: NoticeKind, to: Audience): void =>
    context.notify({
      ...{ kind, to, key: `${row.id}/${context.requestId}` },
      place: `/calendar?session=${row.id}`,
      programmeId: row.programme_id,
      params: { title: row.title, venue, at: startsAt, zone: row.zone },
    });
  if (whats.includes('trainer') && after.status !== 'cancelled') {
    say('session_given', { accountIds: [trainerAccountId] });
    say('session_taken', { accountIds: [before.trainerAccountId] });
  }
  const everybody = {
    accountIds: [trainerAccountId],
    enrolmentIds: row.enrolment_ids,
    roles: ['cooperative'] as const,
  };
  if (whats.includes('cancelled')) say('session_cancelled', everybody);
  else if (whats.includes('restored')) say('session_restored', everybody);
  else if (whats.includes('time') || whats.includes('venue')) say('session_moved', everybody);
}
