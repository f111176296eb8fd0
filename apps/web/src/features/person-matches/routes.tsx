import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/cooperatives/matches', element: lazyPage(() => import('./matches-page'), 'person-matches') },
  { path: '/cooperatives/merges', element: lazyPage(() => import('./merges-page'), 'person-matches') },
];
