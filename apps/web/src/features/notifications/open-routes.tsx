import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

/** Open to anybody: whoever holds a letter may end them. */
export const routes: RouteObject[] = [
  { path: '/unsubscribe', element: lazyPage(() => import('./unsubscribe-page'), 'notifications') },
];
