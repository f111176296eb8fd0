/** What apps/web/src/app/testing/outbox-page.ts takes. */
export interface Deed {
  kind: 'follow-up' | 'walk-in' | 'comment' | 'photo' | 'roll';
  about: string;
  enrolmentId: string;
  heldOn?: string;
  words: string;
}

export interface OutboxPage {
  begin(): Promise<void>;
  live(deeds: Deed[]): Promise<void>;
  sendAll(): Promise<{ operation: string; refusal: unknown }[]>;
}
