import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/cooperatives', element: lazyPage(() => import('./registry-page'), 'cooperatives') },
  { path: '/cooperatives/new', element: lazyPage(() => import('./new-cooperative-page'), 'cooperatives') },
  {
    path: '/cooperatives/:id',
    element: lazyPage(() => import('./cooperative-page'), 'cooperatives', 'board', 'legal', 'charts'),
  },
  {
    path: '/cooperatives/:id/edit',
    element: lazyPage(() => import('./edit-cooperative-page'), 'cooperatives'),
  },
];
