import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const built = path.resolve(import.meta.dirname, '../../../apps/api/dist');

/** The cohort board: every link of the chain for each cooperative. */
export const board = {
  name: 'programme board, 300 cooperatives',
  path: ({ programmeId }) => `/api/v1/programmes/${programmeId}/board`,
  /** The same facts, as PostgreSQL gives them; nobody would write the cells made of them in SQL a second time. */
  bare: ({ programmeId }) => {
    const { chainFacts } = require(path.join(built, 'slices/reports/chain-facts.js'));
    const sql = require('sql-template-tag').default;
    const { text, values } = chainFacts(sql`e.programme_id = ${programmeId} AND e.status = 'active'`);
    return { text: `SELECT coalesce(json_agg(facts), '[]')::text AS reply FROM (${text}) facts`, values };
  },
};
