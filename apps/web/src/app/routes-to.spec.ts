import { matchRoutes, type RouteObject } from 'react-router';
import { signedIn } from './router';
import { routesTo } from './routes-to';

const paths = signedIn.flatMap(({ path }) => (path ? [path] : []));
const led = (routes: RouteObject[], address: string) =>
  matchRoutes(routes, address)?.map(({ route, params }) => [route.path, params]);

it.each(['/', '/nowhere/at/all', '/MY-DAY', '/my%2Dday', '/my-day/', ...paths])(
  'leads from %s where all routes lead, by fewer',
  (path) => {
    const address = path.replace('*', 'x').replaceAll(/:\w+/g, 'new');
    const few = routesTo(signedIn, address);
    expect(led(few, address)).toEqual(led(signedIn, address));
    if (!address.includes('%')) expect(few.length).toBeLessThan(signedIn.length / 4);
  },
);
