/** Cooperatives × criteria of a programme, and which gaps they share. */
export const heatmap = {
  name: 'heatmap, 300 cooperatives × 48 criteria',
  path: ({ programmeId }) => `/api/v1/programmes/${programmeId}/heatmap?wave=baseline`,
  compare: (reply) => reply,
  /**
   * The whole reply, made by PostgreSQL alone, for nobody in particular. It leans on what the seed is: every criterion is
   * answered, and needs are those of the first ones.
   */
  bare: ({ programmeId }) => ({
    text: `
      WITH chosen AS MATERIALIZED (
        SELECT d.* FROM standing_diagnostics d JOIN enrolments e ON e.id = d.enrolment_id
        WHERE e.programme_id = $1 AND e.status = 'active' AND d.perspective = 'assessor' AND d.status = 'finalised'
          AND d.wave = 'baseline'
      ), grid AS (
        SELECT id, content FROM grid_versions WHERE id IN (SELECT grid_version_id FROM chosen) ORDER BY number DESC LIMIT 1
      ), criteria AS MATERIALIZED (
        SELECT row_number() OVER (ORDER BY d.place, c.place) AS place, c.content ->> 'code' AS code, c.content ->> 'category' AS category,
          (c.content ->> 'weight')::int AS weight, (c.content ->> 'targetLevel')::int AS target
        FROM grid CROSS JOIN jsonb_array_elements(grid.content -> 'dimensions') WITH ORDINALITY AS d (content, place)
        CROSS JOIN jsonb_array_elements(d.content -> 'criteria') WITH ORDINALITY AS c (content, place)
      ), answers AS MATERIALIZED (
        SELECT a.diagnostic_id, k.place, a.level, CASE a.state WHEN 'rated' THEN a.level::text
          WHEN 'not_applicable' THEN 'n' WHEN 'not_verified' THEN 'v' ELSE 'r' END AS sign
        FROM retained_answers a JOIN criteria k ON k.code = a.criterion_code WHERE a.diagnostic_id IN (SELECT id FROM chosen)
      ), decided AS MATERIALIZED (
        SELECT n.enrolment_id, k.place, CASE n.status WHEN 'met' THEN 'm' WHEN 'declined' THEN 'd' ELSE
          CASE WHEN bool_and(a.status = 'done') THEN 'g' WHEN bool_or(a.status IN ('planned', 'running', 'done')) THEN 'p'
            ELSE 'a' END END AS sign
        FROM needs n JOIN criteria k ON k.code = n.criterion_code LEFT JOIN actions a ON a.need_id = n.id AND a.status <> 'cancelled'
        WHERE n.enrolment_id IN (SELECT enrolment_id FROM chosen) GROUP BY n.id, k.place
      ), lines AS (
        SELECT diagnostic_id, string_agg(sign, '' ORDER BY place) AS levels FROM answers GROUP BY diagnostic_id
      ), asked AS (
        SELECT enrolment_id, rpad(string_agg(sign, '' ORDER BY place), 48, '-') AS needs FROM decided GROUP BY enrolment_id
      ), shared AS (
        SELECT k.code, k.category, k.target, k.weight, count(*) FILTER (WHERE a.level < k.target) AS below, count(a.level) AS rated
        FROM criteria k LEFT JOIN answers a USING (place) GROUP BY k.code, k.category, k.target, k.weight
      )
      SELECT json_build_object('programmeId', p.id, 'programmeNameFr', p.name_fr, 'programmeNameAr', p.name_ar,
        'wave', 'baseline', 'diagnosed', json_build_object('baseline', (SELECT count(*) FROM chosen), 'midline', 0, 'endline', 0),
        'gridVersionId', (SELECT id FROM grid), 'codes', (SELECT json_agg(code ORDER BY place) FROM criteria),
        'cooperatives', (SELECT json_agg(json_build_object('enrolmentId', e.id, 'nameFr', c.name_fr, 'nameAr', c.name_ar,
            'diagnosticId', d.id, 'heldOn', d.held_on, 'overall', d.result -> 'overall', 'levels', l.levels, 'needs', n.needs,
            'legalBlockers', jsonb_path_query_array(d.result, '$.legalBlockers[*].criterion')) ORDER BY c.name_fr, e.id)
          FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id JOIN chosen d ON d.enrolment_id = e.id
          JOIN lines l ON l.diagnostic_id = d.id JOIN asked n ON n.enrolment_id = e.id WHERE e.programme_id = p.id),
        'sharedGaps', (SELECT json_agg(json_build_object('criterion', code, 'category', category, 'targetLevel', target,
            'weight', weight, 'below', below, 'rated', rated, 'priority', below * weight)
            ORDER BY below * weight DESC, below DESC, code COLLATE "C") FROM shared))::text AS reply
      FROM programmes p WHERE p.id = $1`,
    values: [programmeId],
  }),
};
