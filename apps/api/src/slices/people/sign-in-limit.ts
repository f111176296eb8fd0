import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../../platform/problem/problem';

const windowSeconds = 15 * 60;
const perAccount = 10;
const perAddress = 60;

/**
 * Slows down whoever guesses passwords. Kept in PostgreSQL so that it holds for all replicas together, and written
 * outside the request's transaction, which a wrong password rolls back.
 */
@Injectable()
export class SignInLimit {
  constructor(private readonly dataSource: DataSource) {}

  async refuseWhenExceeded(email: string, ip: string): Promise<void> {
    const [row]: { account: number; address: number }[] = await this.dataSource.query(
      `SELECT count(*) FILTER (WHERE subject = $1)::int AS account, count(*) FILTER (WHERE subject = $2)::int AS address
       FROM sign_in_failures
       WHERE subject IN ($1, $2) AND failed_at > now() - make_interval(secs => $3)`,
      [byAccount(email), byAddress(ip), windowSeconds],
    );
    if (row !== undefined && (row.account >= perAccount || row.address >= perAddress)) {
      throw new Problem(429, 'too-many-attempts', { minutes: windowSeconds / 60 }, [], {
        'retry-after': String(windowSeconds),
      });
    }
  }

  async noteFailure(email: string, ip: string): Promise<void> {
    await this.dataSource.query('INSERT INTO sign_in_failures (subject) VALUES ($1), ($2)', [
      byAccount(email),
      byAddress(ip),
    ]);
  }
}

// Hashed: the table need not know who mistyped.
const byAccount = (email: string) => subject(`account ${email.trim().toLowerCase()}`);
const byAddress = (ip: string) => subject(`address ${ip}`);
const subject = (text: string) => createHash('sha256').update(text).digest('hex');
