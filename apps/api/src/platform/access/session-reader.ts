import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { DataSource } from 'typeorm';
import { type Actor } from '../context/request-context';
import { rowsByName } from '../database/named-statements';

export const SESSION_COOKIE = 'tiwizi_session';

/** Only the hash of a session's token is kept: a copy of the table opens no door. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

@Injectable()
export class SessionReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Whose session the cookie is; null when it is unknown, ended, expired, or its account closed. */
  async read(token: string | undefined): Promise<Actor | null> {
    if (!token) return null;
    const tokenHash = hashToken(token);
    const [row] = await rowsByName<SessionRow>(
      this.dataSource.manager,
      sql`SELECT a.id, a.role, a.display_name, a.email, a.locale, a.cooperative_id, s.csrf_token
        FROM auth_sessions s JOIN accounts a ON a.id = s.account_id
        WHERE s.token_hash = ${tokenHash} AND s.expires_at > now() AND a.active`,
    );
    if (row === undefined) return null;
    return {
      accountId: row.id,
      role: row.role,
      displayName: row.display_name,
      email: row.email,
      locale: row.locale,
      cooperativeId: row.cooperative_id,
      csrfToken: row.csrf_token,
      tokenHash,
    };
  }
}

interface SessionRow {
  id: string;
  role: Actor['role'];
  display_name: string;
  email: string;
  locale: Actor['locale'];
  cooperative_id: string | null;
  csrf_token: string;
}
