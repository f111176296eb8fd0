import { type RouteObject } from 'react-router';

const firstOf = (address: string) => address.split('/')[1]?.toLowerCase() ?? '';

/**
 * Those of the routes that an address may lead to, by its first word. The router makes a pattern of each route that it is
 * given: of all of them, that was a tenth of what a slow phone works before its first picture.
 */
export function routesTo(routes: readonly RouteObject[], pathname: string): RouteObject[] {
  const first = firstOf(pathname);
  return routes.filter(({ path }) => {
    // A sign that is written in another way is the router's matter.
    if (!path?.startsWith('/') || path.startsWith('/:') || first.includes('%')) return true;
    return firstOf(path) === first;
  });
}
