import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/networks', element: lazyPage(() => import('./networks-page'), 'networks') },
  { path: '/networks/:id', element: lazyPage(() => import('./network-page'), 'networks') },
];
