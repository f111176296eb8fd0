import { FreeForm, Instant, Items, Text, Uuid } from '../contract/fields';
import { PageQuery } from '../contract/paging.dto';

export class AuditQuery extends PageQuery {
  @Text({ max: 60, optional: true })
  entity?: string;

  @Text({ max: 60, optional: true })
  entityId?: string;
}

export class AuditLineDto {
  @Text({ max: 20 })
  id!: string;

  @Instant()
  at!: string;

  @Uuid({ nullable: true })
  accountId!: string | null;

  @Text({ max: 200, nullable: true })
  displayName!: string | null;

  @Text({ max: 60 })
  verb!: string;

  @Text({ max: 60 })
  entity!: string;

  @Text({ max: 60 })
  entityId!: string;

  @FreeForm({ nullable: true })
  before!: Record<string, unknown> | null;

  @FreeForm({ nullable: true })
  after!: Record<string, unknown> | null;
}

export class AuditPageDto {
  @Items(() => AuditLineDto, { max: 100 })
  items!: AuditLineDto[];

  @Text({ max: 400, nullable: true })
  nextCursor!: string | null;
}
