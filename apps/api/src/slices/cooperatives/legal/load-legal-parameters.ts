import { type EntityManager } from 'typeorm';
import parameters from './legal-parameters.json';

/** Adds the dated values that ship with the product; what an administrator wrote for the same day stays. */
export async function loadLegalParameters(manager: EntityManager): Promise<void> {
  await manager.query(
    `INSERT INTO legal_parameters (code, valid_from, value, unit, source, verified)
     SELECT code, "validFrom", value, unit, source, verified
     FROM jsonb_to_recordset($1::jsonb)
       AS t (code text, "validFrom" date, value numeric, unit text, source text, verified boolean)
     ON CONFLICT (code, valid_from) DO NOTHING`,
    [JSON.stringify(parameters)],
  );
}
