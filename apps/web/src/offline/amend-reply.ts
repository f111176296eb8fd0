import { type QueryClient, type QueryKey } from '@tanstack/react-query';
import { keepReply, keptSince } from './kept-replies';

/** Changes what the screens and the device know of one question; does nothing where neither was told. */
export async function amendReply<Data>(
  client: QueryClient,
  key: QueryKey,
  amend: (known: Data) => Data,
): Promise<void> {
  const shown = client.getQueryData<Data>(key);
  const known = shown ?? ((await keptSince(key, 0))?.data as Data | undefined);
  if (known === undefined) return;
  const now = amend(known);
  if (shown !== undefined) client.setQueryData(key, now);
  await keepReply(key, now);
}
