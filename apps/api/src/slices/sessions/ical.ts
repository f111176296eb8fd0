import { createHash } from 'node:crypto';
import { type Locale, nameIn, type Translate } from '@tiwizi/i18n';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type SessionStatus } from './sessions.dto';

/** A session as a calendar of somebody else's making is told of it. */
export interface IcalSession {
  id: string;
  ordinal: number | null;
  title: string;
  starts_at: Date;
  ends_at: Date;
  venue: string;
  trainer_name: string;
  status: SessionStatus;
  version: number;
  created_at: Date;
  changed_at: Date;
  cooperatives: { nameFr: string; nameAr: string }[];
}

// Part of each session's name for ever: with another, every phone would show every session twice.
const uidSpace = 'sessions.tiwizi';
const secondsToNextLook = 3600;

/**
 * An iCalendar file (RFC 5545) of the sessions. Hours are in UTC, not in a zone: Morocco leaves its summer hour during
 * Ramadan by a date that is announced late, and a phone with old zone data would be an hour off for a month.
 * Nothing in it depends on the clock, so that the same sessions give the same bytes.
 */
export function icalOf(
  name: string,
  sessions: readonly IcalSession[],
  locale: Locale,
  t: Translate<'feeds'>,
): string {
  const calendar = ical({
    // The library writes this one as it is given.
    name: escaped(plain(name)),
    prodId: { company: 'Tiwizi', product: 'Sessions', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: secondsToNextLook,
    events: sessions.map((session) => ({
      id: `${session.id}@${uidSpace}`,
      sequence: session.version - 1,
      start: session.starts_at,
      end: session.ends_at,
      stamp: session.changed_at,
      created: session.created_at,
      lastModified: session.changed_at,
      summary: plain(nameOf(session, t)),
      location: plain(session.venue),
      description: descriptionOf(session, locale, t),
      status: session.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })),
  });
  return `${calendar.toString()}\r\n`;
}

/** The ETag of a file: the same for the same bytes. */
export function tagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url')}"`;
}

function nameOf({ ordinal, title }: IcalSession, t: Translate<'feeds'>): string {
  return ordinal === null ? title : t('file.workshop', { ordinal, title });
}

function descriptionOf(session: IcalSession, locale: Locale, t: Translate<'feeds'>): string {
  const names = session.cooperatives.map(({ nameFr, nameAr }) => nameIn(locale, nameFr, nameAr));
  return [
    t('file.trainer', { name: plain(session.trainer_name) }),
    ...(names.length > 0 ? [t('file.cooperatives', { names: plain(names.join(t('file.comma'))) })] : []),
  ].join('\n');
}

/** On one line and without control characters, which iCalendar knows no way to write. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`);
}
