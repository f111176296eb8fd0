import { Inject, Injectable } from '@nestjs/common';
import { direction, type Locale } from '@tiwizi/i18n';
import { generateRequestDetails } from 'web-push';
import type { Settings } from '../config/settings';
import { SETTINGS } from '../config/settings.token';
import { DeliveryFailure } from '../mail/delivery-failure';
import { NoticeKeys } from './notice-keys';

export interface PushAddress {
  endpoint: string;
  p256dh: string;
  auth: string;
}

export interface PushMessage {
  /** The same for each attempt: a phone shows the second in place of the first. */
  id: string;
  locale: Locale;
  title: string;
  body: string;
  place: string;
}

/** News of yesterday is on the list: a phone that was off need not ring for it. In seconds. */
const keptFor = 24 * 3600;
const patience = 20_000;

/** Whether the address is one of a push service that we call. `https://*.x.org` stands for any name below x.org. */
export function isPushService(endpoint: string, services: readonly string[]): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { origin } = new URL(endpoint);
  return services.some((service) => {
    const [scheme = '', below] = service.split('*.');
    return below === undefined
      ? origin === service
      : origin.startsWith(scheme) && origin.endsWith(`.${below}`);
  });
}

/** Sends a message to one browser by its push service, which carries it without being able to read it (RFC 8291). */
@Injectable()
export class PushSender {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly keys: NoticeKeys,
  ) {}

  /** Throws DeliveryFailure; 'gone' where the browser has forgotten us. */
  async send({ endpoint, p256dh, auth }: PushAddress, { locale, ...message }: PushMessage): Promise<void> {
    if (!isPushService(endpoint, this.settings.pushServices)) throw new DeliveryFailure('gone', '');
    const { pushPublic: publicKey, pushPrivate: privateKey } = await this.keys.read();
    const subject = this.settings.publicUrl.startsWith('https:')
      ? this.settings.publicUrl
      : 'mailto:tiwizi@localhost';
    const payload = JSON.stringify({ ...message, lang: locale, dir: direction(locale) });
    const { headers, body } = generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
      TTL: keptFor,
      urgency: 'normal',
      topic: message.id.replaceAll('-', ''),
      vapidDetails: { subject, publicKey, privateKey },
    });
    const reply = await fetch(endpoint, {
      method: 'POST',
      headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      body: new Uint8Array(body),
      // A push service answers itself: it leads nowhere else.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    }).catch((error: Error) => {
      throw new DeliveryFailure('unreachable', error.message);
    });
    await reply.body?.cancel();
    if (reply.ok) return;
    const answer = `HTTP ${reply.status}`;
    if (reply.status === 404 || reply.status === 410) throw new DeliveryFailure('gone', answer);
    if (reply.status === 429 || reply.status >= 500) throw new DeliveryFailure('put-off', answer);
    throw new DeliveryFailure('refused', answer);
  }
}
