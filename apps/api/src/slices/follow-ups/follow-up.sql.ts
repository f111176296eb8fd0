import sql, { raw, type Sql } from 'sql-template-tag';
import { fileJson } from '../../platform/files/files.port';

const raisedJson = raw(`json_build_object('id', b.id, 'category', b.category, 'words', b.words)`);
const blockerJson = raw(`json_build_object('id', b.id, 'category', b.category, 'words', b.words,
  'raisedOn', b.raised_on, 'standingOn', b.standing_on)`);

/** One follow-up as the reply shows it; `f` and `l` are the follow-up and who logged it. */
export const followUpJson: Sql = sql`
  json_build_object('id', f.id, 'windowId', f.window_id, 'heldOn', f.held_on, 'channel', f.channel,
    'spokenTo', f.spoken_to, 'durationMinutes', f.duration_minutes, 'summary', f.summary, 'blockers', f.blockers,
    'nextStep', f.next_step, 'nextStepOn', f.next_step_on, 'mood', f.mood, 'loggedByName', l.display_name,
    'loggedBy', f.logged_by, 'version', f.version,
    'sealed', EXISTS (SELECT FROM sealed_follow_ups s WHERE s.follow_up_id = f.id),
    'correctedAt', to_char(f.corrected_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'loggedAt', to_char(f.logged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'progress', (SELECT coalesce(json_agg(json_build_object('actionId', t.action_id, 'progress', t.progress,
        'title', a.title, 'status', a.status, 'dueOn', a.due_on) ORDER BY a.position, a.id), '[]')
      FROM action_progress t JOIN actions a ON a.id = t.action_id WHERE t.follow_up_id = f.id),
    'raised', (SELECT coalesce(json_agg(${raisedJson} ORDER BY b.id), '[]') FROM blockers b WHERE b.follow_up_id = f.id),
    'solved', (SELECT coalesce(json_agg(${blockerJson} ORDER BY b.id), '[]') FROM blockers b WHERE b.solved_in = f.id),
    'files', (SELECT coalesce(json_agg(json_build_object('file', ${fileJson('sent')}, 'seconds', ff.seconds)
        ORDER BY ff.added_at, ff.file_id), '[]')
      FROM follow_up_files ff JOIN files sent ON sent.id = ff.file_id WHERE ff.follow_up_id = f.id AND ff.removed_at IS NULL))`;

/** The handing over by which the window `w` came to whom it is now; null where it was theirs from the start. */
export const handedOver: Sql = sql`
  (SELECT json_build_object('fromName', was.display_name, 'reason', given.reason)
    FROM reassigned_windows m JOIN follow_up_reassignments given ON given.id = m.reassignment_id
    LEFT JOIN accounts was ON was.id = m.from_account_id
    WHERE m.window_id = w.id AND given.undone_at IS NULL AND given.to_account_id = w.caller_account_id
    ORDER BY given.made_at DESC LIMIT 1)`;

/** What stands in the way of the enrolment `e`, the oldest first. */
export const standingBlockers: Sql = sql`
  (SELECT coalesce(json_agg(${blockerJson} ORDER BY b.raised_on, b.id), '[]')
    FROM (SELECT * FROM blockers WHERE enrolment_id = e.id AND solved_on IS NULL
      ORDER BY raised_on, id LIMIT 100) b)`;
