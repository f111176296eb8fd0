import { type IconName } from '@tiwizi/ui';
import { type Me, type Verb } from '../shared/api';
import { homeOf } from '../shared/session';

export interface Place {
  to: string;
  words:
    | 'nav.board'
    | 'nav.myDay'
    | 'nav.programmes'
    | 'nav.cooperatives'
    | 'nav.myCooperative'
    | 'nav.networks'
    | 'nav.supports'
    | 'nav.agreements'
    | 'nav.practices'
    | 'nav.imports'
    | 'nav.calendar'
    | 'nav.followUps'
    | 'nav.legal'
    | 'nav.holidays'
    | 'nav.modules'
    | 'nav.indicators'
    | 'nav.indicatorCatalogue'
    | 'nav.reports'
    | 'nav.territories'
    | 'nav.grids'
    | 'nav.questionnaires'
    | 'nav.people'
    | 'nav.audit';
  /** Where there is little room; a part of `words`, so that it can be called by either. */
  short?: 'nav.boardShort' | 'nav.myCooperativeShort';
  icon: IconName;
  /** Any one of these opens it. */
  verbs: Verb[];
  /** Another place lies below its address. */
  exact?: true;
}

/** What belongs together in the navigation, as people ask: what is up, what came of it, with whom, how is it set up. */
export const placeGroups = ['daily', 'results', 'together', 'setUp'] as const;
export type PlaceGroup = (typeof placeGroups)[number];

const groups: Record<PlaceGroup, Place[]> = {
  daily: [
    { to: '/board', words: 'nav.board', short: 'nav.boardShort', icon: 'grid', verbs: ['board.read'] },
    { to: '/my-day', words: 'nav.myDay', icon: 'today', verbs: ['my-day.read'] },
    { to: '/cooperatives', words: 'nav.cooperatives', icon: 'house', verbs: ['cooperatives.read'] },
    { to: '/calendar', words: 'nav.calendar', icon: 'calendar', verbs: ['sessions.read'] },
    { to: '/follow-ups', words: 'nav.followUps', icon: 'phone', verbs: ['follow-ups.plan'] },
    { to: '/legal', words: 'nav.legal', icon: 'seal', verbs: ['board.read'] },
  ],
  results: [
    { to: '/indicators', exact: true, words: 'nav.indicators', icon: 'chart', verbs: ['readings.enter'] },
    {
      to: '/reports',
      words: 'nav.reports',
      icon: 'document',
      verbs: ['reports.read', 'reports.read-sealed'],
    },
    { to: '/territories', words: 'nav.territories', icon: 'map', verbs: ['territories.compare'] },
  ],
  together: [
    { to: '/networks', words: 'nav.networks', icon: 'network', verbs: ['networks.read'] },
    { to: '/supports', words: 'nav.supports', icon: 'attach', verbs: ['supports.read'] },
    { to: '/agreements', words: 'nav.agreements', icon: 'check', verbs: ['agreements.read'] },
    { to: '/practices', words: 'nav.practices', icon: 'flag', verbs: ['practices.read'] },
  ],
  setUp: [
    { to: '/programmes', words: 'nav.programmes', icon: 'route', verbs: ['programmes.update'] },
    { to: '/modules', words: 'nav.modules', icon: 'info', verbs: ['modules.read'] },
    { to: '/imports', words: 'nav.imports', icon: 'upload', verbs: ['imports.write'] },
    {
      to: '/questionnaires',
      words: 'nav.questionnaires',
      icon: 'edit',
      verbs: ['questionnaires.write', 'programmes.update'],
    },
    { to: '/holidays', words: 'nav.holidays', icon: 'moon', verbs: ['holidays.write'] },
    { to: '/grids', words: 'nav.grids', icon: 'check', verbs: ['grids.write'] },
    {
      to: '/indicators/catalogue',
      words: 'nav.indicatorCatalogue',
      icon: 'chart',
      verbs: ['indicators.write'],
    },
    { to: '/people', words: 'nav.people', icon: 'people', verbs: ['people.read'] },
    { to: '/audit', words: 'nav.audit', icon: 'log', verbs: ['audit.read'] },
  ],
};

/** The places a person may go to, home first. A cooperative sees its own file in place of the list. */
export function placesOf(me: Pick<Me, 'may' | 'cooperativeId'>): Place[] {
  return groupsOf(me).flatMap(({ places }) => places);
}

/** The same by groups, without those that hold nothing for this person; the group of home first. */
export function groupsOf(me: Pick<Me, 'may' | 'cooperativeId'>): { group: PlaceGroup; places: Place[] }[] {
  const home = homeOf(me);
  const homeFirst = (one: Place, other: Place) => Number(other.to === home) - Number(one.to === home);
  const isHome = ({ places }: { places: Place[] }) => places.some(({ to }) => to === home);
  return placeGroups
    .map((group) => ({
      group,
      places: groups[group]
        .filter((place) => place.verbs.some((verb) => me.may.includes(verb)))
        .map((place) => ownFile(place, me.cooperativeId))
        .sort(homeFirst),
    }))
    .filter(({ places }) => places.length > 0)
    .sort((one, other) => Number(isHome(other)) - Number(isHome(one)));
}

const ownFile = (place: Place, cooperativeId: string | null): Place =>
  place.to === '/cooperatives' && cooperativeId
    ? {
        ...place,
        to: `/cooperatives/${cooperativeId}`,
        words: 'nav.myCooperative',
        short: 'nav.myCooperativeShort',
      }
    : place;
