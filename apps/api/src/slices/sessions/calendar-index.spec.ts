import { type AccountRole, scopeOf } from '@tiwizi/access';
import { DataSource } from 'typeorm';
import { startApi, type TestApi } from '../../../test/api';
import { type Cohort, givenCohort } from '../../../test/given-cohort';
import { RequestContext } from '../../platform/context/request-context';
import { calendarStatement } from './calendar.repository';

const sessionsThere = Number(process.env.CALENDAR_SESSIONS ?? 8_000);
const trainersThere = 200;

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: PlanNode[];
}

jest.setTimeout(240_000);

describe('a month among all the sessions of a country', () => {
  let api: TestApi;
  let cohort: Cohort;

  beforeAll(async () => {
    api = await startApi();
    cohort = await givenCohort(api);
    await api.rows(
      `INSERT INTO accounts (id, email, display_name, role, password_hash)
       SELECT gen_random_uuid(), 'many-' || n || '@test.example', 'Formatrice ' || n, 'trainer', ''
       FROM generate_series(1, $1::int) n`,
      [trainersThere],
    );
    await api.rows(
      `INSERT INTO programmes (id, code, name_fr, sponsor_name, starts_on, months, workshop_count, workshop_per,
         workshop_months, follow_up_count, follow_up_per, follow_up_months)
       SELECT gen_random_uuid(), 'MANY-' || n, 'Programme ' || n, 'Fondation', '2026-09-01', 6, 1, 1, 6, 2, 1, 6
       FROM generate_series(1, 60) n`,
    );
    // Evenly over four years; a trainer is never in two places.
    await api.rows(
      `INSERT INTO sessions (id, programme_id, kind, title, starts_at, ends_at, venue, trainer_account_id)
       SELECT gen_random_uuid(), p.id, 'training', 'Séance ' || n,
         '2024-01-01T08:00Z'::timestamptz + (n / $2::int) * (interval '4 years' / ($1::int / $2::int)),
         '2024-01-01T08:45Z'::timestamptz + (n / $2::int) * (interval '4 years' / ($1::int / $2::int)),
         'Lieu ' || n, a.id
       FROM generate_series(1, $1::int) n
       JOIN (SELECT id, row_number() OVER () AS place FROM accounts WHERE email LIKE 'many-%') a
         ON a.place = n % $2::int + 1
       JOIN (SELECT id, row_number() OVER () AS place FROM programmes WHERE code LIKE 'MANY-%') p ON p.place = n % 60 + 1`,
      [sessionsThere, trainersThere],
    );
    await api.rows('ANALYZE sessions, programmes, accounts, programme_people');
    await api.rows(
      `INSERT INTO programme_people (programme_id, account_id, role)
       SELECT id, $1, 'coordinator' FROM programmes WHERE code IN ('MANY-1', 'MANY-2', 'MANY-3')`,
      [cohort.coordinator.accountId],
    );
  });
  afterAll(() => api.close());

  const planOf = async (role: AccountRole, accountId: string) => {
    const { manager } = api.app.get(DataSource);
    const actor = { accountId, role, displayName: '', email: '', locale: 'fr' as const };
    const whole = { ...actor, cooperativeId: null, csrfToken: '', tokenHash: '' };
    const context = new RequestContext(
      whole,
      'sessions.read',
      scopeOf(role, 'sessions.read'),
      '',
      null,
      manager,
    );
    const { text, values } = calendarStatement(context, { from: '2026-10-01', to: '2026-10-31' }, 2001);
    const [plan] = await api.rows<{ 'QUERY PLAN': [{ Plan: PlanNode; 'Execution Time': number }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
      values,
    );
    const [{ Plan, 'Execution Time': milliseconds }] = plan?.['QUERY PLAN'] ?? [
      { Plan: { 'Node Type': '' }, 'Execution Time': 0 },
    ];
    return { nodes: flat(Plan), milliseconds };
  };

  it.each(['administrator', 'coordinator', 'trainer'] as const)(
    'is found by an index for a %s',
    async (role) => {
      const { nodes, milliseconds } = await planOf(role, cohort[role].accountId);
      if (process.env.CALENDAR_SESSIONS) process.stdout.write(`${role}: ${milliseconds} ms\n`);
      const scans = nodes.filter((node) => node['Relation Name'] === 'sessions');
      expect(scans.length).toBeGreaterThan(0);
      expect(scans.map((node) => node['Node Type'])).not.toContain('Seq Scan');
      expect(nodes.flatMap((node) => node['Index Name'] ?? []).join(' ')).toMatch(
        /sessions_(start|calendar|pkey|trainer)/,
      );
    },
  );
});

function flat(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flat)];
}
