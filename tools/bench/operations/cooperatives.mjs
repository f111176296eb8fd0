/** What the page says of each row, for `c` and its territories. */
const line = `json_build_object('id', c.id, 'code', c.code, 'kind', c.kind, 'nameFr', c.name_fr, 'nameAr', c.name_ar, 'sector', c.sector,
  'place', CASE near.level WHEN 'commune' THEN json_build_array(
    json_build_object('id', near.id, 'level', near.level, 'nameFr', near.name_fr, 'nameAr', near.name_ar),
    json_build_object('id', far.id, 'level', far.level, 'nameFr', far.name_fr, 'nameAr', far.name_ar))
  ELSE json_build_array(json_build_object('id', near.id, 'level', near.level, 'nameFr', near.name_fr, 'nameAr', near.name_ar)) END)`;
const places = `JOIN territories near ON near.id = c.territory_id JOIN territories far ON far.id = near.parent_id`;

/** The first fifty of `matching` by name, with how many there are. */
const page = (matching) => `
  WITH matching AS MATERIALIZED (${matching}), shown AS (
    SELECT id, count(*) OVER () AS total FROM matching ORDER BY name_fr, id LIMIT 50
  )
  SELECT json_build_object('items', coalesce(json_agg(${line} ORDER BY c.name_fr, c.id), '[]'), 'total', coalesce(max(total), 0))::text
    AS reply
  FROM shown JOIN cooperatives c ON c.id = shown.id ${places}`;

/** The API's page without the cursor of its next one, which the bare server does not write. */
const withoutCursor = ({ items, total }) => ({ items, total });

/** The registry by province and sector. */
export const list = {
  name: '50 cooperatives by province and sector, with total',
  role: 'administrator',
  path: ({ provinceId }) =>
    `/api/v1/cooperatives?territoryId=${provinceId}&sector=crafts&limit=50&withTotal=true`,
  compare: withoutCursor,
  bare: ({ provinceId }) => ({
    text: page(`SELECT id, name_fr FROM cooperatives WHERE sector = 'crafts'
      AND territory_id = ANY (ARRAY(SELECT id FROM territories WHERE id = $1 UNION SELECT id FROM territories WHERE parent_id = $1))`),
    values: [provinceId],
  }),
};

/** A part of a name among 61,000, accents folded. */
export const search = {
  name: 'name search among 61,000',
  role: 'administrator',
  path: () => '/api/v1/cooperatives?search=P%C3%A9cheurs%20tifa&limit=50&withTotal=true',
  compare: withoutCursor,
  bare: () => ({
    text: page(
      `SELECT id, name_fr FROM cooperatives WHERE search_key LIKE '%pecheurs%' AND search_key LIKE '%tifa%'`,
    ),
    values: [],
  }),
};
