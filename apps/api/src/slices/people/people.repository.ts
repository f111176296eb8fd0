import { Injectable } from '@nestjs/common';
import { type AccountRole } from '@tiwizi/access';
import sql, { empty, type Sql } from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { AccountEntity } from './account.entity';
import { AccountChoiceDto, AccountLocale } from './people.dto';

export interface AccountRow {
  id: string;
  email: string;
  display_name: string;
  role: AccountRole;
  locale: AccountLocale;
  active: boolean;
  cooperative_id: string | null;
  cooperative_name: string | null;
  version: number;
}

type NewAccount = Pick<
  AccountEntity,
  'id' | 'email' | 'displayName' | 'role' | 'locale' | 'passwordHash' | 'cooperativeId'
>;

@Injectable()
export class PeopleRepository {
  async insert(context: RequestContext, account: NewAccount): Promise<void> {
    await context.manager.insert(AccountEntity, { ...account, active: true, version: 1 });
  }

  page(context: RequestContext, after: string[] | null, limit: number): Promise<AccountRow[]> {
    return context.rows<AccountRow>(sql`
      ${this.select(context)}
      ${after === null ? empty : sql`AND (a.display_name, a.id) > (${after[0]}, ${after[1]}::uuid)`}
      ORDER BY a.display_name, a.id LIMIT ${limit}`);
  }

  find(context: RequestContext, id: string): Promise<AccountRow | null> {
    return context.row<AccountRow>(sql`${this.select(context)} AND a.id = ${id}`);
  }

  /** False when somebody else changed the account since `version`. */
  async update(
    context: RequestContext,
    id: string,
    version: number,
    change: Partial<Pick<AccountEntity, 'displayName' | 'active' | 'passwordHash'>>,
  ): Promise<boolean> {
    const { affected } = await context.manager.update(
      AccountEntity,
      { id, version },
      { ...change, version: version + 1 },
    );
    return affected === 1;
  }

  async setLocale(context: RequestContext, id: string, locale: AccountLocale): Promise<void> {
    await context.manager.update(AccountEntity, { id }, { locale });
  }

  async endSessionsOf(context: RequestContext, id: string): Promise<void> {
    await context.rows(sql`DELETE FROM auth_sessions WHERE account_id = ${id}`);
  }

  choices(context: RequestContext, role: AccountRole | undefined): Promise<AccountChoiceDto[]> {
    return context.rows<AccountChoiceDto>(sql`
      SELECT id, display_name AS "displayName", role FROM accounts
      WHERE active AND ${inScope(context)} ${role === undefined ? empty : sql`AND role = ${role}`}
      ORDER BY display_name, id LIMIT 1000`);
  }

  private select(context: RequestContext): Sql {
    return sql`
      SELECT a.id, a.email, a.display_name, a.role, a.locale, a.active, a.cooperative_id,
        c.name_fr AS cooperative_name, a.version
      FROM accounts a LEFT JOIN cooperatives c ON c.id = a.cooperative_id
      WHERE ${inScope(context)}`;
  }
}

const inScope = (context: RequestContext): Sql => (context.scope === 'all' ? sql`TRUE` : sql`FALSE`);
