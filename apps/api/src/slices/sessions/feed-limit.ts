import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/problem/problem';

const windowSeconds = 15 * 60;
// An office of two hundred phones behind one address, each looking once in that time, is not slowed down.
const perAddress = 300;
const mostAddresses = 20_000;

/**
 * Slows down whoever asks for calendars without end. The secret in the address cannot be guessed; this keeps the
 * database from being asked. Kept by each process for itself: an exact count is not worth a write a read.
 */
@Injectable()
export class FeedLimit {
  private counts = new Map<string, number>();
  private until = 0;

  /** `now` in milliseconds. Throws 429 with the seconds to wait. */
  refuseWhenExceeded(ip: string | null, now: number): void {
    if (now >= this.until || this.counts.size >= mostAddresses) {
      this.counts = new Map();
      this.until = now + windowSeconds * 1000;
    }
    const address = ip ?? '';
    const count = (this.counts.get(address) ?? 0) + 1;
    this.counts.set(address, count);
    if (count > perAddress) {
      const seconds = Math.ceil((this.until - now) / 1000);
      throw new Problem(429, 'too-many-attempts', { minutes: Math.ceil(seconds / 60) }, [], {
        'retry-after': String(seconds),
      });
    }
  }
}
