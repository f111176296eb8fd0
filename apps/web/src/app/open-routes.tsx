import { lazy } from 'react';
import { useRoutes, type RouteObject } from 'react-router';
import { routes as setUp } from '../features/set-up/routes';
import { routes as signIn } from '../features/sign-in/routes';
import { routes as verify } from '../features/verify/routes';
import { BrokenScreen } from './broken-screen';

// Who comes to the door does not carry the whole house, nor the list of its rooms.
const SignedInRoutes = lazy(() => import('./router'));

/** Open to anybody; everything else is behind the gate. */
const routes: RouteObject[] = [...signIn, ...setUp, ...verify, { path: '*', element: <SignedInRoutes /> }];

export function AllRoutes() {
  return <BrokenScreen>{useRoutes(routes)}</BrokenScreen>;
}
