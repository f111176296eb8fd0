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
    element: lazyPage(() => import('./resources/resource-page'), 'shared-resources', 'charts'),
  },
  {
    path: '/resources/:id/edit',
    element: lazyPage(() => import('./resources/edit-resource-page'), 'shared-resources'),
  },
  { path: '/fairs', element: lazyPage(() => import('./fairs/fairs-page'), 'fairs') },
  { path: '/fairs/new', element: lazyPage(() => import('./fairs/new-fair-page'), 'fairs') },
  { path: '/fairs/:id', element: lazyPage(() => import('./fairs/fair-page'), 'fairs') },
  { path: '/fairs/:id/edit', element: lazyPage(() => import('./fairs/edit-fair-page'), 'fairs') },
];
