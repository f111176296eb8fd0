import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A roll that was corrected after its session was held says when and by whom; until now only the trace knew. */
export class WhoCorrectedARoll1700000000076 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sessions
        ADD COLUMN roll_corrected_at timestamptz,
        ADD COLUMN roll_corrected_by uuid REFERENCES accounts (id),
        ADD CHECK ((roll_corrected_at IS NULL) = (roll_corrected_by IS NULL));
      UPDATE sessions s SET roll_corrected_at = l.at, roll_corrected_by = l.account_id
      FROM (
        SELECT DISTINCT ON (entity_id) entity_id, at, account_id FROM audit_lines
        WHERE entity = 'roll' AND account_id IS NOT NULL AND before IS NOT NULL
        ORDER BY entity_id, id DESC
      ) l
      WHERE s.id::text = l.entity_id AND s.status = 'held' AND l.at > s.held_recorded_at + interval '1 minute';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sessions DROP COLUMN roll_corrected_at, DROP COLUMN roll_corrected_by');
  }
}
