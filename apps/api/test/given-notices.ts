import { uuidv7 } from 'uuidv7';
import { NoticeKeys } from '../src/platform/notices/notice-keys';
import { type TestApi } from './api';

/** A phone that is told, a letter that did not arrive and the link that ends letters, all of one account; by noun. */
export async function givenNotices(api: TestApi, accountId: string): Promise<Record<string, string>> {
  const [device, delivery] = [uuidv7(), uuidv7()];
  await api.rows(
    `INSERT INTO push_subscriptions (id, account_id, endpoint, p256dh, auth) VALUES ($1, $2, $3, 'x', 'x')`,
    [device, accountId, `https://push.example/${device}`],
  );
  await api.rows(
    `INSERT INTO deliveries (id, account_id, channel, state, due_at, attempts, problem)
     VALUES ($1, $2, 'mail', 'failed', now(), 1, 'refused')`,
    [delivery, accountId],
  );
  const unsubscriptions = await api.app.get(NoticeKeys).unsubscribeToken({ accountId, topic: null });
  return { 'push-devices': device, deliveries: delivery, unsubscriptions };
}
