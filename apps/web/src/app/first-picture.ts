import { isValidElement } from 'react';
import { matchRoutes } from 'react-router';
import { myDay } from '../features/my-day/queries';
import { bringPage } from '../shared/lazy-page';
import { homeOf } from '../shared/session';
import { askFirst } from './ask-who';
import { openAhead } from './open-device';
import { queryClient } from './query-client';
import { signedIn } from './router';
import { routesTo } from './routes-to';

/** How long an answer that was asked for with the page itself may keep the frame around it waiting, in milliseconds. */
const patience = 300;

/**
 * Who is signed in, what the device keeps for them, the screen and a trainer's day, before anything is painted: a phone
 * paints once, not once for each of them.
 */
export async function bringFirstPicture(pathname: string): Promise<void> {
  const me = await askFirst();
  if (!me) return;
  const address = pathname === '/' ? homeOf(me) : pathname;
  const element = matchRoutes(routesTo(signedIn, address), address)?.at(-1)?.route.element;
  const page = isValidElement(element) ? bringPage(element) : undefined;
  await openAhead(queryClient, me);
  const data = address === '/my-day' ? queryClient.prefetchQuery(myDay) : undefined;
  await Promise.all([page, Promise.race([data, new Promise((done) => setTimeout(done, patience))])]);
}
