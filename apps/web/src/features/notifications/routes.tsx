import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/notifications', element: lazyPage(() => import('./notifications-page'), 'notifications') },
  { path: '/notifications/settings', element: lazyPage(() => import('./settings-page'), 'notifications') },
  { path: '/deliveries', element: lazyPage(() => import('./deliveries-page'), 'notifications') },
];
