import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/questionnaires', element: lazyPage(() => import('./questionnaires-page'), 'questionnaires') },
  {
    path: '/questionnaires/import',
    element: lazyPage(() => import('./import-page'), 'questionnaires', 'workbooks'),
  },
  {
    path: '/questionnaires/:id',
    element: lazyPage(() => import('./questionnaire-page'), 'questionnaires', 'workbooks'),
  },
  {
    path: '/questionnaires/:id/responses',
    element: lazyPage(() => import('./responses-page'), 'questionnaires'),
  },
  {
    path: '/enrolments/:enrolmentId/responses',
    element: lazyPage(() => import('./enrolment-responses-page'), 'questionnaires'),
  },
  { path: '/responses/:id', element: lazyPage(() => import('./response-page'), 'questionnaires') },
];
