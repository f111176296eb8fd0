import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [{ path: '/outbox', element: lazyPage(() => import('./outbox-page')) }];
