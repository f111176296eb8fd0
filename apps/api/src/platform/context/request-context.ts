import { type AccountRole, type Role, type Scope, scopeOf, type Verb } from '@tiwizi/access';
import { type EntityManager } from 'typeorm';
import { type Sql } from 'sql-template-tag';
import { type AuditEntry } from '../audit/audit-entry';
import { rowsByName } from '../database/named-statements';
import { type Notice } from '../notices/notice';

/** Who asks, as the session says. */
export interface Actor {
  accountId: string;
  role: AccountRole;
  displayName: string;
  email: string;
  locale: 'fr' | 'ar' | 'en';
  cooperativeId: string | null;
  csrfToken: string;
  tokenHash: string;
}

/**
 * What one request carries from the guard to the repository: who asks, how far the verb reaches, and the connection
 * to ask with. Every repository method takes it, so that none can query without a scope.
 */
export class RequestContext {
  readonly auditEntries: AuditEntry[] = [];
  readonly notices: Notice[] = [];
  readonly wakes = new Set<string>();

  constructor(
    readonly actor: Actor | null,
    readonly verb: Verb,
    readonly scope: Scope,
    readonly requestId: string,
    readonly ip: string | null,
    public manager: EntityManager,
  ) {}

  /** The signed-in person; routes open to anybody must not ask. */
  get person(): Actor {
    if (this.actor === null) throw new Error(`${this.verb} is open to anybody and has no person`);
    return this.actor;
  }

  get role(): Role {
    return this.actor?.role ?? 'anonymous';
  }

  /** The same reader under another verb: to say, of what this request shows, what else they may do with it. */
  forVerb(verb: Verb): RequestContext {
    const { actor, requestId, ip, manager } = this;
    return new RequestContext(actor, verb, scopeOf(this.role, verb), requestId, ip, manager);
  }

  /** Rows of one statement, as PostgreSQL names them. */
  async rows<Row>(statement: Sql): Promise<Row[]> {
    const reply: unknown = await this.manager.query(statement.text, statement.values);
    // TypeORM answers [rows, count] for UPDATE and DELETE, rows for all else.
    if (
      Array.isArray(reply) &&
      reply.length === 2 &&
      Array.isArray(reply[0]) &&
      typeof reply[1] === 'number'
    ) {
      return reply[0] as Row[];
    }
    return reply as Row[];
  }

  async row<Row>(statement: Sql): Promise<Row | null> {
    return (await this.rows<Row>(statement))[0] ?? null;
  }

  /** The same for a statement that is asked often, in few forms, over many tables: PostgreSQL does not plan it each time. */
  rowsOften<Row>(statement: Sql): Promise<Row[]> {
    return rowsByName<Row>(this.manager, statement);
  }

  async rowOften<Row>(statement: Sql): Promise<Row | null> {
    return (await this.rowsOften<Row>(statement))[0] ?? null;
  }

  /** Notes what this request changed; written in its transaction just before it commits. */
  audit(entity: string, entityId: string, before: object | null, after: object | null): void {
    this.auditEntries.push({ entity, entityId, before, after });
  }

  /** Tells people what happened; written in this request's transaction, and sent to nobody before it has committed. */
  notify(notice: Notice): void {
    this.notices.push(notice);
  }

  /** Runs a wakeable job as soon as this request has committed. */
  wake(job: string): void {
    this.wakes.add(job);
  }
}
