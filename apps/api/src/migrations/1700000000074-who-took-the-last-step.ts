import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What waits for somebody says itself who took its last step and when: the news of it were read from the audit lines,
 * which may be cleared one day. And since when two supports seem to pay for one thing, so that who settles it hears.
 */
export class WhoTookTheLastStep1700000000074 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE practices
        ADD COLUMN moved_from text CHECK (moved_from IN ('draft', 'proposed', 'shared', 'withdrawn')),
        ADD COLUMN moved_by uuid REFERENCES accounts (id),
        ADD COLUMN moved_at timestamptz;
      UPDATE practices p SET moved_from = l.before ->> 'status', moved_by = l.account_id, moved_at = l.at
      FROM (${lastSteps}) l WHERE p.id::text = l.entity_id;
      CREATE INDEX practices_moved ON practices (moved_at) WHERE moved_from = 'proposed';
      -- Told already under the line's number: it is not told again under the step's time.
      UPDATE notifications n SET event_key = k.kept || '/' || (extract(epoch FROM l.at) * 1000)::bigint
      FROM (${lastSteps}) l
        CROSS JOIN LATERAL (VALUES ('practice_to_read:' || l.entity_id), ('practice_read:' || l.entity_id)) k (kept)
      WHERE n.event_key = k.kept || '/' || l.id;

      ALTER TABLE peer_visits ADD COLUMN answered_by uuid REFERENCES accounts (id);
      UPDATE peer_visits v SET answered_by = l.account_id
      FROM (SELECT DISTINCT ON (entity_id) entity_id, account_id FROM audit_lines
        WHERE entity = 'peer-visit' ORDER BY entity_id, id DESC) l
      WHERE v.id::text = l.entity_id AND v.status IN ('accepted', 'declined');

      ALTER TABLE action_plans ADD COLUMN proposed_at timestamptz;
      UPDATE action_plans p SET proposed_at = l.at
      FROM (SELECT entity_id, max(at) AS at FROM audit_lines
        WHERE entity = 'action-plan' AND after ->> 'status' = 'proposed' GROUP BY entity_id) l
      WHERE p.id::text = l.entity_id;
      CREATE INDEX action_plans_proposed ON action_plans (proposed_at) WHERE status = 'proposed';

      ALTER TABLE support_overlaps ADD COLUMN found_at timestamptz NOT NULL DEFAULT now();
      CREATE INDEX support_overlaps_to_settle ON support_overlaps (one_id) WHERE settled_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX support_overlaps_to_settle, action_plans_proposed;
      ALTER TABLE support_overlaps DROP COLUMN found_at;
      ALTER TABLE action_plans DROP COLUMN proposed_at;
      ALTER TABLE peer_visits DROP COLUMN answered_by;
      UPDATE notifications n SET event_key = k.kept || '/' || l.id
      FROM (${lastSteps}) l
        CROSS JOIN LATERAL (VALUES ('practice_to_read:' || l.entity_id), ('practice_read:' || l.entity_id)) k (kept)
      WHERE n.event_key = k.kept || '/' || (extract(epoch FROM l.at) * 1000)::bigint;
      ALTER TABLE practices DROP COLUMN moved_at, DROP COLUMN moved_by, DROP COLUMN moved_from;
    `);
  }
}

/** The latest change of each practice's status, as its trace tells it. */
const lastSteps = `
  SELECT DISTINCT ON (entity_id) entity_id, id, at, account_id, before FROM audit_lines
  WHERE entity = 'practice' AND before ->> 'status' IS DISTINCT FROM after ->> 'status' AND after ? 'status'
  ORDER BY entity_id, id DESC`;
