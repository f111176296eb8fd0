import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  {
    path: '/enrolments/:enrolmentId/plan/:view?',
    element: lazyPage(() => import('./plan-page'), 'action-plans', 'plan-work'),
  },
  {
    path: '/programmes/:programmeId/partners',
    element: lazyPage(() => import('./partners-page'), 'action-plans', 'plan-work'),
  },
  { path: '/plans/:id', element: lazyPage(() => import('./plan-by-id'), 'action-plans') },
  {
    path: '/enrolments/:enrolmentId/procedures',
    element: lazyPage(() => import('./procedures-page'), 'action-plans'),
  },
];
