/** The national view by region, from the rollup. */
export const national = {
  name: 'national view, from the rollup',
  path: () => '/api/v1/territory-figures',
  /** The same rows of the rollup, added up by region; the API says much more: who may choose what, breakdowns, shares. */
  bare: () => ({
    text: `
      WITH placed AS (
        SELECT t.id, coalesce(t.parent_id, t.id) AS region FROM territories t WHERE t.level <> 'commune'
      ), summed AS (
        SELECT placed.region, sum(enrolled) AS enrolled, sum(members) AS members, sum(women) AS women,
          sum(diagnosed) AS diagnosed, sum(maturity) AS maturity, sum(sessions) AS sessions,
          sum(participations) AS participations, sum(participants) AS participants, sum(hours) AS hours,
          sum(expected) AS expected, sum(windows_due) AS due, sum(windows_honoured) AS honoured, sum(actions) AS actions,
          sum(actions_done) AS done, sum(procedures) AS procedures
        FROM territory_figures f JOIN placed ON placed.id = f.territory_id
        WHERE f.year = 0 AND f.programme_id IN (SELECT programme_id FROM programme_people) GROUP BY placed.region
      ), registered AS (
        SELECT placed.region, sum(cooperatives) AS cooperatives, sum(members) AS members
        FROM registry_figures r JOIN placed ON placed.id = r.territory_id GROUP BY placed.region
      )
      SELECT coalesce(json_agg(json_build_object('region', t, 'figures', summed, 'registered', registered)), '[]')::text AS reply
      FROM territories t LEFT JOIN summed ON summed.region = t.id LEFT JOIN registered ON registered.region = t.id
      WHERE t.level = 'region'`,
    values: [],
  }),
};
