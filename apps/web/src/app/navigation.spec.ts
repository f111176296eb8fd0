import { homeOf } from '../shared/session';
import { placesOf } from './navigation';

const places = (...may: Parameters<typeof placesOf>[0]['may']) =>
  placesOf({ may, cooperativeId: null }).map((place) => place.to);

it('shows the places that somebody may open, and no other', () => {
  expect(places('my-day.read', 'sessions.read')).toEqual(['/my-day', '/calendar']);
  expect(places('reports.read-sealed')).toEqual(['/reports']);
  expect(places()).toEqual([]);
});

it('shows a cooperative its own file in place of the registry', () => {
  const [own] = placesOf({ may: ['cooperatives.read'], cooperativeId: 'c01' });
  expect(own).toMatchObject({ to: '/cooperatives/c01', words: 'nav.myCooperative' });
});

it.each([
  [['board.read', 'programmes.update', 'my-day.read'], null, '/board'],
  [['board.read', 'my-day.read'], null, '/my-day'],
  [['reports.read-sealed'], null, '/reports'],
  [['cooperatives.read'], 'c01', '/cooperatives/c01'],
  [['people.read'], null, '/people'],
] as const)('opens on the work of somebody who may %j', (may, cooperativeId, home) => {
  expect(homeOf({ may: [...may], cooperativeId })).toBe(home);
});
