/**
 * The rest of the country, around the programme: 61,000 cooperatives over all provinces and communes and the members of the twenty
 * cooperatives whose rolls are called. Names are put together from few words, so that a search finds some hundreds.
 *
 * @param {import('pg').Client} database in a transaction that has `pg_temp.turn`
 */
export async function seedRegistry(database) {
  for (const statement of [
    `INSERT INTO cooperatives (id, code, kind, name_fr, name_ar, sector, territory_id, search_key)
      SELECT pg_temp.id_of('registered' || n), 'REG-' || n, 'cooperative', name, 'تعاونية ' || n,
        (ARRAY['fishing', 'aquaculture', 'camel_milk', 'couscous', 'crafts', 'argan', 'cosmetics', 'tourism', 'livestock',
          'agriculture', 'food_processing', 'services'])[1 + pg_temp.turn('sector' || n, 12)], place.id,
        lower(translate(name, 'éèêÉ', 'eeeE')) || ' تعاونيه ' || n || ' reg ' || n
      FROM generate_series(1, 61000) n
      JOIN (SELECT id, row_number() OVER (ORDER BY code) - 1 AS turn, count(*) OVER () AS every
        FROM territories WHERE level <> 'region') place ON place.turn = pg_temp.turn('place' || n, place.every::int)
      CROSS JOIN LATERAL (SELECT concat_ws(' ', 'Coopérative',
        (ARRAY['El Amal', 'Annour', 'Tifaouine', 'El Wifaq', 'Essalam', 'Tamaynut', 'Al Baraka', 'Ennahda'])[1 + pg_temp.turn('a' || n, 8)],
        (ARRAY['des femmes', 'des pêcheurs', 'du terroir', 'de l’oasis', 'des éleveurs', 'du safran'])[1 + pg_temp.turn('b' || n, 6)],
        n) AS name) named`,
    `INSERT INTO persons (id, given_name, family_name, sex, birth_year)
      SELECT pg_temp.id_of('person' || n || '-' || k), 'Prénom ' || k, 'Nom ' || n, CASE WHEN k % 3 = 0 THEN 'male' ELSE 'female' END,
        1960 + k
      FROM generate_series(1, 20) n, generate_series(1, 25) k`,
    `INSERT INTO memberships (id, cooperative_id, person_id, member_code, from_date)
      SELECT pg_temp.id_of('membership' || n || '-' || k), pg_temp.id_of('cooperative' || n), pg_temp.id_of('person' || n || '-' || k), 'M' || k,
        now()::date - 400
      FROM generate_series(1, 20) n, generate_series(1, 25) k`,
  ]) {
    await database.query(statement);
  }
}
