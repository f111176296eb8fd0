import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  {
    path: '/our-figures/:programmeId',
    element: lazyPage(() => import('./own/own-figures-page'), 'own-figures', 'indicators', 'readings'),
  },
  { path: '/indicators', element: lazyPage(() => import('./readings-page'), 'indicators', 'readings') },
  {
    path: '/enrolments/:enrolmentId/indicators',
    element: lazyPage(() => import('./enrolment-indicators-page'), 'indicators'),
  },
];
