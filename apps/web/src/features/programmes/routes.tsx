import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/programmes', element: lazyPage(() => import('./programmes-page'), 'programmes') },
  { path: '/programmes/new', element: lazyPage(() => import('./new-programme-page'), 'programmes') },
  { path: '/programmes/:programmeId', element: lazyPage(() => import('./programme-page'), 'programmes') },
  {
    path: '/programmes/:programmeId/edit',
    element: lazyPage(() => import('./edit-programme-page'), 'programmes'),
  },
  { path: '/programmes/:programmeId/enrol', element: lazyPage(() => import('./enrol-page'), 'programmes') },
];
