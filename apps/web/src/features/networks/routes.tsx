import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/networks', element: lazyPage(() => import('./networks-page'), 'networks') },
  {
    path: '/networks/:id',
    element: lazyPage(() => import('./network-page'), 'networks', 'shared-resources'),
  },
  {
    path: '/networks/:id/resources/new',
    element: lazyPage(() => import('./resources/new-resource-page'), 'shared-resources'),
  },
  {
    path: '/resources/:id',
    element: lazyPage(() => import('./resources/resource-page'), 'shared-resources'),
  },
  {
    path: '/resources/:id/edit',
    element: lazyPage(() => import('./resources/edit-resource-page'), 'shared-resources'),
  },
];
