import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const built = path.resolve(import.meta.dirname, '../../../apps/api/dist');

/** A cooperative's page: diagnostic, needs, plan, sessions, windows, readings and rates of one enrolment. */
export const chain = {
  name: 'a cooperative’s page',
  path: ({ enrolmentIds }) => `/api/v1/enrolments/${enrolmentIds[0]}/chain`,
  /** The same facts, as PostgreSQL gives them; nobody would write what the domain says of them in SQL a second time. */
  bare: ({ enrolmentIds }) => {
    const { chainFacts } = require(path.join(built, 'slices/reports/chain-facts.js'));
    const sql = require('sql-template-tag').default;
    const { text, values } = chainFacts(sql`e.id = ${enrolmentIds[0]}`);
    return { text: `SELECT json_agg(facts)::text AS reply FROM (${text}) facts`, values };
  },
};
