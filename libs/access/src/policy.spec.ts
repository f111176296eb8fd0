import { accountRoles, policy, scopeOf, verbs, verbsOf } from './index';

describe('policy', () => {
  it('has one row for each verb and none besides', () => {
    expect(Object.keys(policy).sort()).toEqual([...verbs].sort());
  });

  it('lets a sponsor read sealed reports, figures of territories and convergence and its own profile, and nothing else', () => {
    expect(verbsOf('sponsor')).toEqual([
      'installation.read',
      'session.create',
      'session.read',
      'session.end',
      'seals.check',
      'profile.update',
      'territories.read',
      'territories.compare',
      'calendar-feeds.follow',
      'certificates.check',
      'reports.read-sealed',
      'convergence.read',
      'notifications.read',
      'notifications.unsubscribe',
    ]);
  });

  it('never gives a sponsor a scope that reaches rows', () => {
    const scopes = verbs.map((verb) => scopeOf('sponsor', verb));
    expect(scopes).not.toContain('own-programmes');
    expect(scopes).not.toContain('assigned-cooperatives');
  });

  it('holds a cooperative to its own rows wherever rows are somebody’s', () => {
    for (const verb of verbs) {
      expect(['all', 'self', 'none', 'own-cooperative']).toContain(scopeOf('cooperative', verb));
    }
    expect(scopeOf('cooperative', 'members.read')).toBe('own-cooperative');
  });

  it('leaves people and audit to administrators', () => {
    for (const role of accountRoles.filter((role) => role !== 'administrator')) {
      for (const verb of ['people.read', 'people.write', 'audit.read', 'deliveries.read'] as const) {
        expect(scopeOf(role, verb)).toBe('none');
      }
    }
  });

  it('lets nobody write without having signed in, but to begin an installation or a session', () => {
    expect(verbsOf('anonymous')).toEqual([
      'installation.read',
      'installation.begin',
      'session.create',
      'seals.check',
      'calendar-feeds.follow',
      'certificates.check',
      'notifications.unsubscribe',
    ]);
  });
});
