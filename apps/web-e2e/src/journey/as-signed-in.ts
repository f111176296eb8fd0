import { type Page } from 'playwright-core';
import { uuidv7 } from 'uuidv7';

/** Asks the API as whoever is signed in on the page: for what a story needs and does not tell. */
export async function askApi<Reply>(
  page: Page,
  url: string,
  method: 'get' | 'post' | 'put',
  path: string,
  body?: object,
): Promise<{ status: number; reply: Reply }> {
  const { csrfToken } = (await (await page.request.get(`${url}/api/v1/me`)).json()) as { csrfToken: string };
  const response = await page.request[method](`${url}/api/v1${path}`, {
    headers: { 'x-csrf-token': csrfToken, 'idempotency-key': uuidv7() },
    ...(body === undefined ? {} : { data: body }),
  });
  return { status: response.status(), reply: (await response.json()) as Reply };
}
