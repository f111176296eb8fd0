import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/modules', element: lazyPage(() => import('./catalogue-page'), 'training') },
  { path: '/modules/new', element: lazyPage(() => import('./new-module-page'), 'training') },
  { path: '/modules/:moduleId', element: lazyPage(() => import('./module-page'), 'training') },
  { path: '/modules/:moduleId/edit', element: lazyPage(() => import('./edit-module-page'), 'training') },
  {
    path: '/programmes/:programmeId/training-plan',
    element: lazyPage(() => import('./training-plan-page'), 'training'),
  },
];
