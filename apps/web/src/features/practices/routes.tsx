import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/practices', element: lazyPage(() => import('./practices-page'), 'practices') },
  { path: '/practices/new', element: lazyPage(() => import('./new-practice-page'), 'practices') },
  { path: '/practices/:id', element: lazyPage(() => import('./practice-page'), 'practices') },
  { path: '/practices/:id/edit', element: lazyPage(() => import('./edit-practice-page'), 'practices') },
  { path: '/enrolments/:enrolmentId/peers', element: lazyPage(() => import('./peers/peers-page'), 'peers') },
  { path: '/peer-visits', element: lazyPage(() => import('./peers/visits-page'), 'peers') },
];
