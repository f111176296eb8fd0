import { useState, type ReactNode } from 'react';
import { type ApiClient } from '@tiwizi/api-client';
import { api, newId } from '../../shared/api';
import { type Command, operations } from '../commands';
import { Outbox } from '../outbox';
import { type OutboxNeeds } from '../outbox-contract';
import { memoryShelf } from '../shelf';
import { OutboxContext } from '../use-outbox';

type LooseCall = (client: ApiClient, input: object) => Promise<unknown>;

/** For tests: an outbox that keeps nothing beyond the page and sends through the one client. */
export const givenOutbox = (needs: Partial<OutboxNeeds> = {}): Outbox =>
  new Outbox({
    shelf: memoryShelf(),
    deliver: ({ operation, input, idempotencyKey }: Command, { bytes }) =>
      (operations[operation] as LooseCall)(api, { ...input, ...(bytes && { body: bytes }), idempotencyKey }),
    alone: (work) => work(),
    newId,
    now: () => new Date(),
    patience: 5000,
    ...needs,
  });

export function GivenOutbox({ outbox, children }: { outbox?: Outbox; children: ReactNode }) {
  const [own] = useState(() => outbox ?? givenOutbox());
  return <OutboxContext value={own}>{children}</OutboxContext>;
}
