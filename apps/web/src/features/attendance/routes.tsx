import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/sessions/:sessionId', element: lazyPage(() => import('./roll-page'), 'attendance') },
];
