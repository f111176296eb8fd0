import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  {
    path: '/our-figures/:programmeId',
    element: lazyPage(() => import('./own/own-figures-page'), 'own-figures', 'indicators', 'readings'),
  },
  {
    path: '/indicators/import',
    element: lazyPage(() => import('./tables/import-page'), 'reading-import', 'indicators', 'readings'),
  },
  { path: '/indicators', element: lazyPage(() => import('./readings-page'), 'indicators', 'readings') },
  {
    path: '/enrolments/:enrolmentId/indicators',
    element: lazyPage(
      () => import('./enrolment-indicators-page'),
      'indicators',
      'indicator-figures',
      'charts',
    ),
  },
  {
    path: '/indicators/figures',
    element: lazyPage(() => import('./figures/figures-page'), 'indicator-figures', 'charts'),
  },
  {
    path: '/programmes/:programmeId/indicators/:indicatorId',
    element: lazyPage(() => import('./figures/figure-page'), 'indicator-figures', 'charts'),
  },
  {
    path: '/programmes/:programmeId/indicators/:indicatorId/sources',
    element: lazyPage(() => import('./sources/sources-page'), 'indicator-figures'),
  },
  {
    path: '/programmes/:programmeId/indicators/:indicatorId/targets',
    element: lazyPage(() => import('./figures/targets-page'), 'indicator-figures'),
  },
  {
    path: '/indicators/catalogue',
    element: lazyPage(() => import('./catalogue/catalogue-page'), 'indicator-catalogue'),
  },
  {
    path: '/indicators/catalogue/new',
    element: lazyPage(() => import('./catalogue/new-indicator-page'), 'indicator-catalogue'),
  },
  {
    path: '/indicators/catalogue/:indicatorId',
    element: lazyPage(() => import('./catalogue/indicator-page'), 'indicator-catalogue'),
  },
  {
    path: '/indicators/catalogue/:indicatorId/edit',
    element: lazyPage(() => import('./catalogue/edit-indicator-page'), 'indicator-catalogue'),
  },
];
