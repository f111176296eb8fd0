import { Integer, Text } from './fields';

/** Keyset paging: `cursor` is what the last page's `nextCursor` said. */
export class PageQuery {
  @Text({ max: 400, optional: true })
  cursor?: string;

  @Integer({ min: 1, max: 100, optional: true })
  limit?: number;
}
