import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/my-day', element: lazyPage(() => import('./my-day-page'), 'my-day') },
];
