/** What one write did to one thing. Fields that did not change need not stand in it. */
export interface AuditEntry {
  entity: string;
  entityId: string;
  before: object | null;
  after: object | null;
}
