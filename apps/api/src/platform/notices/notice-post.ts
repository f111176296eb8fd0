import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type NoticeChannel } from '@tiwizi/domain';
import type { Settings } from '../config/settings';
import { SETTINGS } from '../config/settings.token';
import { JobQueue } from '../jobs/job-queue';
import { DeliveryFailure } from '../mail/delivery-failure';
import { Mailer } from '../mail/mailer';
import { type ClaimedDelivery, DeliveriesRepository } from './deliveries.repository';
import { POST_NOTICES } from './job-names';
import { NoticeKeys } from './notice-keys';
import { noticeLetter, pushWords } from './notice-letter';
import { PushSender } from './push-sender';
import { SortingRepository } from './sorting.repository';
import { wantedDeliveries } from './wanted-deliveries';

/** Longer than the longest talk with a mail server. */
const usualLease = 180;
const sendersAtOnce = 2;

/**
 * Sorts news into messages by what each reader chose, and sends what is due.
 *
 * A message is taken by one sender, its attempt counted before it is made, and its end noted right after. Only one
 * moment is open to doubt: a sender that dies after the other side took the message and before that was noted. Such a
 * message is sent again, under the same Message-ID: told twice now and then rather than not at all.
 */
@Injectable()
export class NoticePost implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('Notices');
  private stopping = false;

  constructor(
    private readonly jobs: JobQueue,
    private readonly sorting: SortingRepository,
    private readonly deliveries: DeliveriesRepository,
    private readonly mailer: Mailer,
    private readonly push: PushSender,
    private readonly keys: NoticeKeys,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.jobs.every('* * * * *', POST_NOTICES, () => this.run(), { wakeable: true });
    this.jobs.every('41 2 * * *', 'forget-old-notices', () => this.deliveries.forgetOld());
  }

  onApplicationShutdown(): void {
    this.stopping = true;
  }

  /** Everything that is due now. */
  async run(leaseSeconds = usualLease): Promise<void> {
    while (!this.stopping && (await this.sortSome()) > 0);
    await this.deliveries.giveUpInterrupted();
    const open = new Set<NoticeChannel>(this.mailer.isOn ? ['mail', 'push'] : ['push']);
    await Promise.all(Array.from({ length: sendersAtOnce }, () => this.sendAll(open, leaseSeconds)));
  }

  private sortSome(): Promise<number> {
    const now = new Date();
    return this.sorting.sort((notice) => wantedDeliveries(notice, this.mailer.isOn, now));
  }

  private async sendAll(open: Set<NoticeChannel>, leaseSeconds: number): Promise<void> {
    while (!this.stopping && open.size > 0) {
      const claimed = await this.deliveries.claim([...open], leaseSeconds);
      if (claimed === null) return;
      await this.sendOne(claimed, open);
    }
  }

  private async sendOne(claimed: ClaimedDelivery, open: Set<NoticeChannel>): Promise<void> {
    // Somebody who has read it on the list need not be told of it again.
    if (!claimed.active || claimed.items.length === 0) return this.deliveries.finish(claimed, 'dropped');
    try {
      await this.leave(claimed);
      await this.deliveries.finish(claimed, 'sent');
    } catch (error) {
      const failure = error instanceof DeliveryFailure ? error : this.defect(error);
      await this.deliveries.fail(claimed, failure);
      this.logger.warn({ message: 'not delivered', delivery: claimed.id, problem: failure.problem });
      if (failure.problem === 'gone' && claimed.subscription !== null) {
        await this.deliveries.forgetSubscription(claimed.subscription.id);
      }
      // The one mail server is away: the others keep their attempts for when it is back.
      const isServers = failure.problem === 'unreachable' || failure.problem === 'sign-in-refused';
      if (claimed.channel === 'mail' && isServers) open.delete('mail');
    }
  }

  /** What nobody foresaw concerns one message: the others leave all the same. */
  private defect(error: unknown): DeliveryFailure {
    this.logger.error({ message: 'unforeseen error' }, (error as Error)?.stack);
    return new DeliveryFailure('interrupted', '');
  }

  private async leave(claimed: ClaimedDelivery): Promise<void> {
    if (claimed.channel === 'push') {
      if (claimed.subscription === null) throw new DeliveryFailure('gone', '');
      const { locale, id } = claimed;
      return this.push.send(claimed.subscription, { id, locale, ...pushWords(claimed) });
    }
    const { publicUrl } = this.settings;
    const token = await this.keys.unsubscribeToken({ accountId: claimed.account_id, topic: null });
    const letter = noticeLetter(claimed, {
      publicUrl,
      stopPage: `${publicUrl}/unsubscribe#${token}`,
      unsubscribeUrl: `${publicUrl}/api/v1/unsubscriptions/${token}`,
    });
    await this.mailer.send({
      ...letter,
      messageId: `<${claimed.id}@${new URL(publicUrl).hostname}>`,
      to: { name: claimed.display_name, address: claimed.email },
    });
  }
}
