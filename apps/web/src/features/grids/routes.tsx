import { type RouteObject } from 'react-router';
import { lazyPage } from '../../shared/lazy-page';

export const routes: RouteObject[] = [
  { path: '/grids', element: lazyPage(() => import('./grids-page'), 'grids', 'workbooks') },
  { path: '/grids/:id', element: lazyPage(() => import('./version-page'), 'grids', 'workbooks') },
  { path: '/grid-drafts/:id', element: lazyPage(() => import('./draft-page'), 'grids') },
];
