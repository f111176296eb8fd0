import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What seals, on a phone, all that it keeps for an account. It is no password and changes with none: work that was left
 * unsent on a phone has to open again after the password was changed.
 */
export class DeviceKeys1700000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Two random UUIDs are 244 random bits. The default is volatile, so every account that exists gets its own.
    await runner.query(`
      ALTER TABLE accounts ADD COLUMN device_key text NOT NULL
        DEFAULT replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE accounts DROP COLUMN device_key`);
  }
}
