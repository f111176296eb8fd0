import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { RequestContext } from '../../platform/context/request-context';
import { TopicDto } from './practices.dto';

/** The criteria of all published grids; where several word one, the latest published does. */
@Injectable()
export class TopicsRepository {
  all(context: RequestContext): Promise<TopicDto[]> {
    return context.rows<TopicDto>(sql`
      SELECT code, title, dimension FROM (
        SELECT DISTINCT ON (part.value ->> 'code') part.value ->> 'code' AS code, part.value -> 'title' AS title,
          dimension.value -> 'title' AS dimension, g.grid_code, dimension.place AS first, part.place AS second
        FROM grid_versions g,
          jsonb_array_elements(g.content -> 'dimensions') WITH ORDINALITY AS dimension (value, place),
          jsonb_array_elements(dimension.value -> 'criteria') WITH ORDINALITY AS part (value, place)
        WHERE g.status = 'published' ORDER BY part.value ->> 'code', g.published_at DESC) AS topics
      ORDER BY grid_code, first, second LIMIT 1000`);
  }
}
