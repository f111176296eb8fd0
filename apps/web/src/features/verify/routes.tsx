import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

/** Open to anybody: whoever holds a report may check it. */
export const routes: RouteObject[] = [
  { path: '/verify', element: lazyPage(() => import('./verify-page'), 'verify') },
];
