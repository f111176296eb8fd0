import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A distribution that grows by one answer shows which answer that was, and the replies that are kept for phones that ask
 * twice held each step of it. What comes waits until it is five answers, and is then added at once.
 */
export class FacesByFives1700000000072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE session_satisfaction_waiting (LIKE session_satisfaction INCLUDING CONSTRAINTS INCLUDING INDEXES);
      ALTER TABLE session_satisfaction_waiting ADD FOREIGN KEY (session_id) REFERENCES session_reports (session_id);
      WITH few AS (
        DELETE FROM session_satisfaction
        WHERE very_unhappy + unhappy + neutral + happy + very_happy < 5 RETURNING *
      )
      INSERT INTO session_satisfaction_waiting SELECT * FROM few;
      UPDATE idempotency_keys SET reply = jsonb_set(reply, '{body,satisfaction,faces}', 'null')
      WHERE jsonb_typeof(reply #> '{body,satisfaction,faces}') = 'object';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO session_satisfaction AS kept SELECT * FROM session_satisfaction_waiting
      ON CONFLICT (session_id) DO UPDATE SET very_unhappy = kept.very_unhappy + excluded.very_unhappy,
        unhappy = kept.unhappy + excluded.unhappy, neutral = kept.neutral + excluded.neutral,
        happy = kept.happy + excluded.happy, very_happy = kept.very_happy + excluded.very_happy;
      DROP TABLE session_satisfaction_waiting;
    `);
  }
}
