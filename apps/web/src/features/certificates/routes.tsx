import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

const at = '/programmes/:programmeId';

export const routes: RouteObject[] = [
  { path: `${at}/certificates`, element: lazyPage(() => import('./certificates-page'), 'certificates') },
  { path: `${at}/certificates/people`, element: lazyPage(() => import('./people-page'), 'certificates') },
  { path: `${at}/attendance`, element: lazyPage(() => import('./presence-page'), 'certificates', 'charts') },
];
