import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/agreements', element: lazyPage(() => import('./agreements-page'), 'agreements') },
  { path: '/agreements/new', element: lazyPage(() => import('./new-agreement-page'), 'agreements') },
  { path: '/agreements/:id', element: lazyPage(() => import('./agreement-page'), 'agreements') },
  { path: '/agreements/:id/edit', element: lazyPage(() => import('./edit-agreement-page'), 'agreements') },
];
