import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/indicators', element: lazyPage(() => import('./readings-page'), 'indicators', 'readings') },
  {
    path: '/enrolments/:enrolmentId/indicators',
    element: lazyPage(() => import('./enrolment-indicators-page'), 'indicators'),
  },
];
