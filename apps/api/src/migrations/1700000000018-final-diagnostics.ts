import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A finalised diagnostic and a signed plan's text never change, whoever asks: the database itself refuses. All that
 * may still be said of a finalised diagnostic is that a corrected edition has taken its place.
 */
export class FinalDiagnostics1700000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_final_diagnostic_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR to_jsonb(NEW) - 'superseded_at' IS DISTINCT FROM to_jsonb(OLD) - 'superseded_at' THEN
          RAISE EXCEPTION 'a finalised diagnostic never changes' USING ERRCODE = 'TW004';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER diagnostics_final BEFORE UPDATE OR DELETE ON diagnostics
        FOR EACH ROW WHEN (OLD.status = 'finalised') EXECUTE FUNCTION refuse_final_diagnostic_change();

      CREATE FUNCTION refuse_final_answer_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM diagnostics
            WHERE id IN (OLD.diagnostic_id, NEW.diagnostic_id) AND status = 'finalised') THEN
          RAISE EXCEPTION 'a finalised diagnostic never changes' USING ERRCODE = 'TW004';
        END IF;
        RETURN coalesce(NEW, OLD);
      END $$;
      CREATE TRIGGER diagnostic_answers_final BEFORE INSERT OR UPDATE OR DELETE ON diagnostic_answers
        FOR EACH ROW EXECUTE FUNCTION refuse_final_answer_change();
      CREATE TRIGGER diagnostic_evidence_final BEFORE INSERT OR UPDATE OR DELETE ON diagnostic_evidence
        FOR EACH ROW EXECUTE FUNCTION refuse_final_answer_change();
      CREATE TRIGGER diagnostic_agreements_final BEFORE INSERT OR UPDATE OR DELETE ON diagnostic_agreements
        FOR EACH ROW EXECUTE FUNCTION refuse_final_answer_change();

      CREATE FUNCTION refuse_signed_plan_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a signed plan text never changes' USING ERRCODE = 'TW005';
      END $$;
      CREATE TRIGGER signed_plans_final BEFORE UPDATE OR DELETE ON signed_plans
        FOR EACH ROW EXECUTE FUNCTION refuse_signed_plan_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER signed_plans_final ON signed_plans;
      DROP FUNCTION refuse_signed_plan_change;
      DROP TRIGGER diagnostic_agreements_final ON diagnostic_agreements;
      DROP TRIGGER diagnostic_evidence_final ON diagnostic_evidence;
      DROP TRIGGER diagnostic_answers_final ON diagnostic_answers;
      DROP FUNCTION refuse_final_answer_change;
      DROP TRIGGER diagnostics_final ON diagnostics;
      DROP FUNCTION refuse_final_diagnostic_change;
    `);
  }
}
