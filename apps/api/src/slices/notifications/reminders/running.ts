import sql, { type Sql } from 'sql-template-tag';

/** Running programmes `r`, with the day that it is there. */
export const running = (now: Date): Sql => sql`
  (SELECT p.id, p.zone, p.name_fr, p.name_ar, (${now}::timestamptz AT TIME ZONE p.zone)::date AS today
   FROM programmes p WHERE p.status = 'running') r`;

/** The name of cooperative `c`, or of a programme `r`, as a sentence wants it. */
export const nameOf = {
  cooperative: sql`jsonb_build_object('fr', c.name_fr, 'ar', c.name_ar)`,
  programme: sql`jsonb_build_object('fr', r.name_fr, 'ar', r.name_ar)`,
};
