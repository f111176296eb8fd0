import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  {
    path: '/programmes/:programmeId/consultations',
    element: lazyPage(() => import('./consultations-page'), 'consultations'),
  },
];
