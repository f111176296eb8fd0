import { type Verb, verbs } from './verbs';

export const accountRoles = ['administrator', 'coordinator', 'trainer', 'sponsor', 'cooperative'] as const;

/** A role that an account can hold. */
export type AccountRole = (typeof accountRoles)[number];

/** Who asks: an account's role, or nobody signed in. */
export type Role = AccountRole | 'anonymous';

/** How far a verb reaches for a role. `self` is the caller's own account and session. */
export type Scope =
  | 'all'
  | 'own-programmes'
  | 'assigned-cooperatives'
  | 'own-cooperative'
  | 'sponsored-aggregates'
  | 'self'
  | 'none';

type Row = Partial<Record<Role, Scope>>;

const everyone: Row = {
  anonymous: 'all',
  administrator: 'all',
  coordinator: 'all',
  trainer: 'all',
  sponsor: 'all',
  cooperative: 'all',
};
const signedIn: Row = {
  administrator: 'self',
  coordinator: 'self',
  trainer: 'self',
  sponsor: 'self',
  cooperative: 'self',
};
const administrators: Row = { administrator: 'all' };
const office: Row = { administrator: 'all', coordinator: 'own-programmes' };
const field: Row = { ...office, trainer: 'assigned-cooperatives' };
const accompanied: Row = { ...field, cooperative: 'own-cooperative' };
const reference: Row = { administrator: 'all', coordinator: 'all', trainer: 'all', cooperative: 'all' };

/** Who may: one row a verb, one cell a role. A missing cell is `none`. */
export const policy: Record<Verb, Row> = {
  'installation.read': everyone,
  'installation.begin': { anonymous: 'all' },
  'session.create': everyone,
  'session.read': signedIn,
  'session.end': signedIn,
  'seals.check': everyone,
  'profile.update': signedIn,

  'people.read': administrators,
  'people.write': administrators,
  'people.choose': { administrator: 'all', coordinator: 'all' },
  'audit.read': administrators,

  'territories.read': { ...reference, sponsor: 'all' },
  // Sums by region and province: a sponsor's are those of the programmes they support, without small groups.
  'territories.compare': { ...office, sponsor: 'sponsored-aggregates' },
  'cooperatives.compare': accompanied,
  // The registry's names and places are open to coordinators, who enrol from it; its people are not.
  'cooperatives.read': { ...accompanied, coordinator: 'all' },
  'cooperatives.create': { administrator: 'all', coordinator: 'all' },
  'cooperatives.update': office,
  // What a cooperative belongs to; who joins and leaves is the office's to note, of its own cooperatives.
  'networks.read': accompanied,
  'networks.write': office,
  'resources.read': accompanied,
  'resources.write': office,
  // For one's own cooperative, or those one accompanies.
  'bookings.write': accompanied,
  'fairs.read': accompanied,
  'fairs.write': office,
  'fairs.sell': accompanied,
  'members.read': accompanied,
  'members.write': office,
  'imports.write': { administrator: 'self', coordinator: 'self' },
  'legal.read': accompanied,
  'legal.write': accompanied,
  'legal-parameters.read': reference,
  'legal-parameters.write': administrators,

  'programmes.read': accompanied,
  'programmes.create': { administrator: 'all', coordinator: 'all' },
  'programmes.update': office,
  'enrolments.read': accompanied,
  'enrolments.write': office,

  'files.read': accompanied,
  'files.write': accompanied,
  // Papers of a whole programme, such as an agreement.
  'files.write-programme': office,

  'grids.read': reference,
  'grids.write': administrators,
  'diagnostics.read': accompanied,
  'diagnostics.write': field,
  // A cooperative gives its own view, and reaches no other.
  'diagnostics.answer': accompanied,
  'diagnostics.sample': office,
  'needs.read': accompanied,
  'needs.decide': field,
  // Notes of the team about what institutions said: not the cooperative's, nor the sponsor's.
  'consultations.read': field,
  'consultations.write': field,

  'questionnaires.read': reference,
  'questionnaires.write': administrators,
  'responses.read': accompanied,
  'responses.write': accompanied,

  'plans.read': accompanied,
  'plans.write': field,
  'plans.sign': accompanied,
  'actions.complete': accompanied,
  'procedures.read': accompanied,
  'procedures.write': accompanied,

  'modules.read': reference,
  'modules.write': administrators,
  'training-plans.read': field,
  'training-plans.write': office,
  'holidays.read': reference,
  'holidays.write': { administrator: 'all', coordinator: 'all' },
  'sessions.read': accompanied,
  'sessions.plan': office,
  'sessions.hold': field,
  'sessions.hand-over': field,
  'calendar-feeds.keep': accompanied,
  // A phone's calendar signs in nowhere: the secret in the address is what opens.
  'calendar-feeds.follow': everyone,
  'attendance.read': field,
  'attendance.mark': field,
  // Two entries for one person; a trainer only somebody who came to the door.
  'people.merge': field,
  'session-reports.read': field,
  // A coordinator writes those of the sessions that are their own.
  'session-reports.write': field,
  'certificates.read': accompanied,
  'certificates.issue': office,
  'certificates.revoke': office,
  // Whoever holds a certificate may ask whether it is genuine.
  'certificates.check': everyone,

  'follow-ups.read': accompanied,
  'follow-ups.plan': office,
  'follow-ups.log': field,
  'my-day.read': { coordinator: 'own-programmes', trainer: 'assigned-cooperatives' },
  'board.read': field,
  'silence.thresholds': office,
  'silence.mute': field,

  'indicators.read': reference,
  'indicators.write': administrators,
  'indicators.choose': office,
  'readings.read': accompanied,
  'readings.enter': accompanied,
  'readings.approve': office,
  'readings.import': office,

  'support-schemes.read': reference,
  'support-schemes.write': { administrator: 'all', coordinator: 'all' },
  'supports.read': accompanied,
  // A cooperative notes what it was given itself.
  'supports.write': accompanied,
  'supports.settle': office,
  'agreements.read': field,
  'agreements.write': office,
  // What worked for one is for all to read; who wrote it changes it.
  'practices.read': reference,
  'practices.write': accompanied,
  'practices.review': office,
  'peers.read': accompanied,
  'peers.offer': { ...office, cooperative: 'own-cooperative' },
  'peers.ask': accompanied,

  'reports.read': office,
  'reports.write': office,
  'reports.seal': office,
  'reports.read-sealed': { sponsor: 'sponsored-aggregates' },
  // What cooperatives receive from elsewhere, summed: the office reads the register itself.
  'convergence.read': { sponsor: 'sponsored-aggregates' },

  'notifications.read': signedIn,
  // The link in a letter signs in nowhere: what is signed in it is what opens.
  'notifications.unsubscribe': everyone,
  'deliveries.read': administrators,
  'deliveries.resend': administrators,
};

/** How far `verb` reaches for `role`; `none` where the table has no cell. */
export function scopeOf(role: Role, verb: Verb): Scope {
  return policy[verb][role] ?? 'none';
}

/** The verbs that `role` may use at all, in the order of the list: what a screen asks before it shows a way in. */
export function verbsOf(role: Role): Verb[] {
  return verbs.filter((verb) => scopeOf(role, verb) !== 'none');
}
