import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_DELIVERY_TIMES, isValidZone, NOTICE_CHANNELS, topicsOf } from '@tiwizi/domain';
import type { Settings } from '../../platform/config/settings';
import { SETTINGS } from '../../platform/config/settings.token';
import { RequestContext } from '../../platform/context/request-context';
import { Mailer } from '../../platform/mail/mailer';
import { NoticeKeys, type Unsubscription } from '../../platform/notices/notice-keys';
import { isPushService } from '../../platform/notices/push-sender';
import { fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { AddPushDeviceDto, PreferencesDto, SetPreferencesDto, UnsubscriptionDto } from './preferences.dto';
import { PreferencesRepository } from './preferences.repository';

@Injectable()
export class PreferencesService {
  constructor(
    private readonly preferences: PreferencesRepository,
    private readonly keys: NoticeKeys,
    private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async read(context: RequestContext): Promise<PreferencesDto> {
    const row = await this.preferences.find(context);
    const { rhythm, digestAt, digestDay, quiet, quietFriday } = DEFAULT_DELIVERY_TIMES;
    const chosen = row.version !== null;
    const refuses = (topic: string, channel: string) =>
      row.refusals.some((one) => one.topic === topic && one.channel === channel);
    return {
      mail: row.mail ?? true,
      rhythm: row.rhythm ?? rhythm,
      digestAt: row.digest_at ?? digestAt,
      digestDay: row.digest_day ?? digestDay,
      quietFrom: chosen ? row.quiet_from : (quiet?.from ?? null),
      quietTo: chosen ? row.quiet_to : (quiet?.to ?? null),
      quietFriday: row.quiet_friday ?? quietFriday,
      zone: row.zone,
      topics: topicsOf(context.person.role).map((topic) => ({
        topic,
        channels: NOTICE_CHANNELS.filter((channel) => !refuses(topic, channel)),
      })),
      version: row.version ?? 0,
      mailIsOn: this.mailer.isOn,
      pushKey: (await this.keys.read()).pushPublic,
      devices: row.devices.map(({ addedAt, ...device }) => ({
        ...device,
        addedAt: new Date(addedAt).toISOString(),
      })),
    };
  }

  async save(context: RequestContext, version: number, body: SetPreferencesDto): Promise<PreferencesDto> {
    if ((body.quietFrom === null) !== (body.quietTo === null)) {
      const missing = body.quietFrom === null ? '/quietFrom' : '/quietTo';
      throw refused('invalid-fields', [fault(missing, 'required')]);
    }
    if (body.zone !== null && !isValidZone(body.zone)) {
      throw refused('invalid-fields', [fault('/zone', 'unknown-zone')]);
    }
    const before = await this.read(context);
    if (!(await this.preferences.save(context, version, body))) throw new Problem(412, 'changed-meanwhile');
    // What their role never hears of they were not asked about.
    const asked = new Set(topicsOf(context.person.role));
    await this.preferences.refuse(
      context,
      body.topics
        .filter(
          ({ topic }, place) =>
            asked.has(topic) && !body.topics.slice(0, place).some((one) => one.topic === topic),
        )
        .flatMap(({ topic, channels }) =>
          NOTICE_CHANNELS.filter((channel) => !channels.includes(channel)).map((channel) => ({
            topic,
            channel,
          })),
        ),
    );
    context.audit('notification-preferences', context.person.accountId, kept(before), kept(body));
    return this.read(context);
  }

  async addDevice(context: RequestContext, body: AddPushDeviceDto): Promise<PreferencesDto> {
    if (!isPushService(body.endpoint, this.settings.pushServices)) {
      throw refused('invalid-fields', [fault('/endpoint', 'unknown-push-service')]);
    }
    await this.preferences.addDevice(context, body);
    context.audit('push-device', body.id, null, { device: body.device });
    return this.read(context);
  }

  async dropDevice(context: RequestContext, id: string): Promise<void> {
    if (!(await this.preferences.dropDevice(context, id))) throw notFound();
    context.audit('push-device', id, { id }, null);
  }

  async unsubscription(context: RequestContext, token: string): Promise<UnsubscriptionDto> {
    const { accountId, topic } = await this.readToken(token);
    const mail = await this.preferences.mailOf(context, accountId, topic);
    if (mail === null) throw notFound();
    return { topic, mail };
  }

  /** Doing it twice does no more: a mail program may. */
  async unsubscribe(context: RequestContext, token: string): Promise<UnsubscriptionDto> {
    const { accountId, topic } = await this.readToken(token);
    const mail = await this.preferences.mailOf(context, accountId, topic);
    if (mail === null) throw notFound();
    await this.preferences.endMail(context, accountId, topic);
    context.audit('notification-preferences', accountId, { mail }, { mail: false });
    return { topic, mail: false };
  }

  private async readToken(token: string): Promise<Unsubscription> {
    const read = await this.keys.readUnsubscribeToken(token);
    if (read === null) throw notFound();
    return read;
  }
}

function kept({
  mail,
  rhythm,
  digestAt,
  digestDay,
  quietFrom,
  quietTo,
  quietFriday,
  zone,
  topics,
}: SetPreferencesDto) {
  return { mail, rhythm, digestAt, digestDay, quietFrom, quietTo, quietFriday, zone, topics };
}
