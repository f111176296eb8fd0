import { Injectable } from '@nestjs/common';
import { type AccountRole } from '@tiwizi/access';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { AccountLocale, InstallationDto } from './people.dto';

interface SignInRow {
  id: string;
  email: string;
  display_name: string;
  role: AccountRole;
  locale: AccountLocale;
  cooperative_id: string | null;
  password_hash: string;
  active: boolean;
  device_key: string;
}

/** Sessions and the installation: before anybody is signed in there is no scope to hold a query to. */
@Injectable()
export class SessionRepository {
  async installation(context: RequestContext, demoSetting: boolean): Promise<InstallationDto> {
    const row = await context.row<{ demo: boolean }>(sql`SELECT demo FROM installation`);
    return { needsAdministrator: row === null, demo: row?.demo ?? demoSetting };
  }

  /** True for the one caller who begins the installation. */
  async claimInstallation(context: RequestContext, demo: boolean): Promise<boolean> {
    const row = await context.row(
      sql`INSERT INTO installation (demo) VALUES (${demo}) ON CONFLICT DO NOTHING RETURNING demo`,
    );
    return row !== null;
  }

  findForSignIn(context: RequestContext, email: string): Promise<SignInRow | null> {
    return context.row<SignInRow>(sql`
      SELECT id, email, display_name, role, locale, cooperative_id, password_hash, active, device_key
      FROM accounts WHERE lower(email) = lower(${email.trim()})`);
  }

  /** What seals this account's data on a device: told to that account alone. */
  async deviceKey(context: RequestContext): Promise<string> {
    const row = await context.row<{ device_key: string }>(
      sql`SELECT device_key FROM accounts WHERE id = ${context.person.accountId}`,
    );
    if (row === null) throw new Error('the account of an open session is gone');
    return row.device_key;
  }

  /** How many notifications wait for the person, counted up to a thousand: it rides on what each visit asks anyway. */
  async unread(context: RequestContext, accountId: string): Promise<number> {
    const row = await context.row<{ unread: number }>(sql`
      SELECT count(*)::int AS unread FROM (
        SELECT FROM notifications WHERE account_id = ${accountId} AND read_at IS NULL LIMIT 1000) AS counted`);
    return row?.unread ?? 0;
  }

  async open(
    context: RequestContext,
    accountId: string,
    tokenHash: string,
    csrfToken: string,
    seconds: number,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO auth_sessions (token_hash, account_id, csrf_token, expires_at)
      VALUES (${tokenHash}, ${accountId}, ${csrfToken}, now() + make_interval(secs => ${seconds}))`);
  }

  async close(context: RequestContext, tokenHash: string): Promise<void> {
    await context.rows(sql`DELETE FROM auth_sessions WHERE token_hash = ${tokenHash}`);
  }
}
