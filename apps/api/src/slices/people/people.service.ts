import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { readCursor, writeCursor } from '../../platform/contract/cursor';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { hashPassword } from './password';
import {
  AccountChoicesDto,
  AccountDto,
  AccountPageDto,
  ChoicesQuery,
  CreateAccountDto,
  PeopleQuery,
  UpdateAccountDto,
} from './people.dto';
import { presentAccount } from './people.presenter';
import { PeopleRepository } from './people.repository';

@Injectable()
export class PeopleService {
  constructor(private readonly people: PeopleRepository) {}

  async list(context: RequestContext, { cursor, limit = 50 }: PeopleQuery): Promise<AccountPageDto> {
    const rows = await this.people.page(context, readCursor(cursor, 2), limit + 1);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map(presentAccount),
      nextCursor: rows.length > limit && last ? writeCursor([last.display_name, last.id]) : null,
    };
  }

  async choices(context: RequestContext, { role }: ChoicesQuery): Promise<AccountChoicesDto> {
    return { items: await this.people.choices(context, role) };
  }

  async create(context: RequestContext, body: CreateAccountDto): Promise<AccountDto> {
    const { password, cooperativeId = null, ...account } = body;
    if ((account.role === 'cooperative') !== (cooperativeId !== null)) {
      const code = cooperativeId === null ? 'cooperative-missing' : 'cooperative-not-expected';
      throw refused('invalid-fields', [fault('/cooperativeId', code)]);
    }
    await this.people.insert(context, {
      ...account,
      cooperativeId,
      passwordHash: await hashPassword(password),
    });
    context.audit('account', account.id, null, { ...account, cooperativeId });
    return this.read(context, account.id);
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    { password, ...change }: UpdateAccountDto,
  ): Promise<AccountDto> {
    const before = await this.read(context, id);
    if (change.active === false && id === context.person.accountId) throw conflict('own-account');
    const passwordHash = password === undefined ? {} : { passwordHash: await hashPassword(password) };
    if (!(await this.people.update(context, id, version, { ...change, ...passwordHash }))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    // A closed account or a new password ends what was signed in before.
    if (change.active === false || password !== undefined) await this.people.endSessionsOf(context, id);
    const { displayName, active } = before;
    context.audit(
      'account',
      id,
      { displayName, active },
      { ...change, passwordChanged: password !== undefined },
    );
    return this.read(context, id);
  }

  private async read(context: RequestContext, id: string): Promise<AccountDto> {
    const row = await this.people.find(context, id);
    if (row === null) throw notFound();
    return presentAccount(row);
  }
}
