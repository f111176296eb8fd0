import { Injectable } from '@nestjs/common';
import { type NoticeChannel, type NoticeRhythm, type NoticeTopic } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { AddPushDeviceDto, PushDeviceDto, SetPreferencesDto } from './preferences.dto';

export interface PreferencesRow {
  mail: boolean | null;
  rhythm: NoticeRhythm | null;
  digest_at: string | null;
  digest_day: number | null;
  quiet_from: string | null;
  quiet_to: string | null;
  quiet_friday: boolean | null;
  zone: string | null;
  version: number | null;
  refusals: { topic: NoticeTopic; channel: NoticeChannel }[];
  devices: (Omit<PushDeviceDto, 'addedAt'> & { addedAt: string })[];
}

const MOST_DEVICES = 10;

@Injectable()
export class PreferencesRepository {
  async find(context: RequestContext): Promise<PreferencesRow> {
    const row = await context.row<PreferencesRow>(sql`
      SELECT p.mail, p.rhythm, p.digest_at, p.digest_day, p.quiet_from, p.quiet_to, p.quiet_friday, p.zone, p.version,
        (SELECT coalesce(json_agg(json_build_object('topic', r.topic, 'channel', r.channel)), '[]')
          FROM notification_refusals r WHERE r.account_id = a.id) AS refusals,
        (SELECT coalesce(json_agg(json_build_object('id', s.id, 'device', s.device, 'endpoint', s.endpoint,
            'addedAt', s.added_at) ORDER BY s.added_at DESC), '[]')
          FROM push_subscriptions s WHERE s.account_id = a.id) AS devices
      FROM accounts a LEFT JOIN notification_preferences p ON p.account_id = a.id
      WHERE a.id = ${context.person.accountId}`);
    if (row === null) throw new Error('the account of an open session is gone');
    return row;
  }

  /** False when they were changed since `version`; 0 where nothing was ever chosen. */
  async save(context: RequestContext, version: number, chosen: SetPreferencesDto): Promise<boolean> {
    const { accountId } = context.person;
    const row = await context.row(sql`
      INSERT INTO notification_preferences AS kept (account_id, mail, rhythm, digest_at, digest_day, quiet_from,
        quiet_to, quiet_friday, zone, version)
      SELECT ${accountId}::uuid, ${chosen.mail}::boolean, ${chosen.rhythm}, ${chosen.digestAt},
        ${chosen.digestDay}::smallint, ${chosen.quietFrom}, ${chosen.quietTo}, ${chosen.quietFriday}::boolean,
        ${chosen.zone}, 1
      WHERE ${version}::integer = 0 OR EXISTS (SELECT FROM notification_preferences WHERE account_id = ${accountId})
      ON CONFLICT (account_id) DO UPDATE SET mail = excluded.mail, rhythm = excluded.rhythm,
        digest_at = excluded.digest_at, digest_day = excluded.digest_day, quiet_from = excluded.quiet_from,
        quiet_to = excluded.quiet_to, quiet_friday = excluded.quiet_friday, zone = excluded.zone,
        version = kept.version + 1
        WHERE kept.version = ${version}
      RETURNING version`);
    return row !== null;
  }

  /** Replaces what is refused. */
  async refuse(
    context: RequestContext,
    refusals: readonly { topic: NoticeTopic; channel: NoticeChannel }[],
  ): Promise<void> {
    const { accountId } = context.person;
    await context.rows(sql`DELETE FROM notification_refusals WHERE account_id = ${accountId}`);
    await context.rows(sql`
      INSERT INTO notification_refusals (account_id, topic, channel)
      SELECT ${accountId}, topic, channel
      FROM jsonb_to_recordset(${JSON.stringify(refusals)}::jsonb) AS t (topic text, channel text)`);
  }

  /**
   * A browser that changes hands takes its subscription along: it is whoever's signed in there last. A browser that was
   * cleared comes as a new one, and the old one is never heard of again: only the latest are kept.
   */
  async addDevice(context: RequestContext, device: AddPushDeviceDto): Promise<void> {
    await context.rows(sql`DELETE FROM push_subscriptions WHERE endpoint = ${device.endpoint}`);
    await context.rows(sql`
      INSERT INTO push_subscriptions (id, account_id, endpoint, p256dh, auth, device)
      VALUES (${device.id}, ${context.person.accountId}, ${device.endpoint}, ${device.p256dh}, ${device.auth},
        ${device.device})`);
    await context.rows(sql`
      DELETE FROM push_subscriptions WHERE id IN (
        SELECT id FROM push_subscriptions WHERE account_id = ${context.person.accountId}
        ORDER BY added_at DESC, id DESC OFFSET ${MOST_DEVICES})`);
  }

  async dropDevice(context: RequestContext, id: string): Promise<boolean> {
    const dropped = await context.row(sql`
      DELETE FROM push_subscriptions WHERE id = ${id} AND account_id = ${context.person.accountId} RETURNING id`);
    return dropped !== null;
  }

  /** Whether mail about a topic, or any mail, still comes to an account; null for an account that is not there. */
  async mailOf(
    context: RequestContext,
    accountId: string,
    topic: NoticeTopic | null,
  ): Promise<boolean | null> {
    const row = await context.row<{ mail: boolean }>(sql`
      SELECT coalesce(p.mail, TRUE) AND NOT EXISTS (SELECT FROM notification_refusals r
        WHERE r.account_id = a.id AND r.topic = ${topic}::text AND r.channel = 'mail') AS mail
      FROM accounts a LEFT JOIN notification_preferences p ON p.account_id = a.id WHERE a.id = ${accountId}`);
    return row?.mail ?? null;
  }

  async endMail(context: RequestContext, accountId: string, topic: NoticeTopic | null): Promise<void> {
    if (topic !== null) {
      await context.rows(sql`
        INSERT INTO notification_refusals (account_id, topic, channel) VALUES (${accountId}, ${topic}, 'mail')
        ON CONFLICT DO NOTHING`);
      return;
    }
    await context.rows(sql`
      INSERT INTO notification_preferences AS kept (account_id, mail, rhythm, digest_at, digest_day, quiet_from,
        quiet_to, quiet_friday)
      VALUES (${accountId}, FALSE, 'daily', '08:00', 1, '20:00', '07:00', TRUE)
      ON CONFLICT (account_id) DO UPDATE SET mail = FALSE, version = kept.version + 1 WHERE kept.mail`);
  }
}
