import { createHash } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { type Sql } from 'sql-template-tag';

interface Connection {
  query<Row>(asked: { name: string; text: string; values: unknown[] }): Promise<{ rows: Row[] }>;
}

const names = new Map<string, string>();

/** The same text has the same name, in every connection and every process. */
function nameOf(text: string): string {
  const name = names.get(text) ?? createHash('md5').update(text).digest('hex');
  names.set(text, name);
  return name;
}

/**
 * Rows of a statement that PostgreSQL keeps by name: each connection reads it once, and plans it anew only while that gives better
 * plans. Planning is most of what a statement over many tables costs when it is about one row. For statements that are asked
 * often and have few texts: whatever differs from one request to the next must be a value.
 */
export async function rowsByName<Row>(manager: EntityManager, statement: Sql): Promise<Row[]> {
  const { queryRunner, connection } = manager;
  // Within a transaction its own connection, else any of the pool.
  const on = (
    queryRunner ? await queryRunner.connect() : (connection.driver as PostgresDriver).master
  ) as Connection;
  const { text, values } = statement;
  return (await on.query<Row>({ name: nameOf(text), text, values })).rows;
}
