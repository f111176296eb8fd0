import { useRoutes, type RouteObject } from 'react-router';
import { routes as letters } from '../features/notifications/open-routes';
import { routes as setUp } from '../features/set-up/routes';
import { routes as signIn } from '../features/sign-in/routes';
import { routes as verify } from '../features/verify/routes';
import { bringPage, lazyPage } from '../shared/lazy-page';
import { BrokenScreen } from './broken-screen';

/** Open to anybody. */
const open: RouteObject[] = [...signIn, ...setUp, ...verify, ...letters];

// Who comes to the door does not carry the whole house, nor the list of its rooms.
const gate = lazyPage(() => import('./router'));

const routes: RouteObject[] = [...open, { path: '*', element: gate }];

export function AllRoutes() {
  return <BrokenScreen>{useRoutes(routes)}</BrokenScreen>;
}

/** Brings what the first picture of an address behind the gate needs; nothing for one that is open to anybody. */
export async function bringFirst(pathname: string): Promise<void> {
  if (open.some(({ path }) => path === pathname)) return;
  const [{ bringFirstPicture }] = await Promise.all([import('./first-picture'), bringPage(gate)]);
  await bringFirstPicture(pathname);
}
