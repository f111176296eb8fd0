import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/board', element: lazyPage(() => import('./board-page'), 'board') },
];
