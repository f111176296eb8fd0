import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What is looked for every few minutes, so that who must act hears of it: small parts of tables that grow. */
export class NewsOfSharing1700000000068 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX resource_bookings_asked ON resource_bookings (ends_at) WHERE status = 'asked';
      CREATE INDEX resource_bookings_decided ON resource_bookings (decided_at) WHERE decided_at IS NOT NULL;
      CREATE INDEX peer_visits_lately ON peer_visits (asked_at) WHERE status IN ('asked', 'accepted', 'declined');
      CREATE INDEX practices_proposed ON practices (id) WHERE status = 'proposed';
      CREATE INDEX fair_stands_unread ON fair_stands (fair_id) WHERE state = 'came' AND approved_at IS NULL;
      CREATE INDEX diagnostics_second_drafts ON diagnostics (created_at) WHERE reading = 2 AND status = 'draft';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX diagnostics_second_drafts, fair_stands_unread, practices_proposed, peer_visits_lately,
        resource_bookings_decided, resource_bookings_asked;
    `);
  }
}
