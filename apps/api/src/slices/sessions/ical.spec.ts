import ICAL from 'ical.js';
import fc from 'fast-check';
import { printTexts } from '../../platform/documents/print-texts';
import { icalOf, type IcalSession, tagOf } from './ical';

const session = (changes: Partial<IcalSession> = {}): IcalSession => ({
  id: '0199a1f0-0000-7000-8000-000000000001',
  ordinal: null,
  title: 'Tenir sa caisse',
  starts_at: new Date('2027-02-16T09:30:00Z'),
  ends_at: new Date('2027-02-16T12:30:00Z'),
  venue: 'Maison des associations',
  trainer_name: 'Salma Bouhaddou',
  status: 'planned',
  version: 3,
  created_at: new Date('2026-09-01T10:00:00Z'),
  changed_at: new Date('2026-11-03T10:00:00Z'),
  cooperatives: [{ nameFr: 'Coopérative Tigmi', nameAr: 'تعاونية تيكمي' }],
  ...changes,
});

const write = (sessions: IcalSession[], name = 'Tiwizi', locale: 'fr' | 'ar' | 'en' = 'fr') =>
  icalOf(name, sessions, locale, printTexts(locale, 'feeds'));

/** As another's parser reads it. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { calendar, events };
};

/** RFC 5545, 3.1: every line ends in CRLF and holds 75 octets at most; no control character but the tab. */
function expectStrict(text: string): void {
  expect(text.endsWith('\r\n')).toBe(true);
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
    expect(line).not.toContain('\ufffd');
  }
  const unfolded = text
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  for (const line of unfolded) expect(line).toMatch(/^[A-Z-]+(;[A-Z-]+=[^:;]+)*:/);
}

describe('a calendar file', () => {
  it('tells another’s parser what, when, where and by whom', () => {
    const text = write([session()]);
    expectStrict(text);
    const { events, calendar } = read(text);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    const [event] = events;
    expect(event?.uid).toBe('0199a1f0-0000-7000-8000-000000000001@sessions.tiwizi');
    expect(event?.summary).toBe('Tenir sa caisse');
    expect(event?.location).toBe('Maison des associations');
    expect(event?.description).toBe(
      'Formateur\u00a0: Salma Bouhaddou\nCoopératives\u00a0: Coopérative Tigmi',
    );
    expect(event?.sequence).toBe(2);
    expect(event?.startDate.toJSDate().toISOString()).toBe('2027-02-16T09:30:00.000Z');
    expect(event?.startDate.zone.tzid).toBe('UTC');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2027-02-16T12:30:00.000Z');
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(String(event?.component.getFirstPropertyValue('last-modified'))).toBe('2026-11-03T10:00:00Z');
  });

  it('says in Arabic what Arabic readers read', () => {
    const text = write([session({ ordinal: 2, title: 'تسيير الصندوق '.repeat(12) })], 'Tiwizi · سلمى', 'ar');
    expectStrict(text);
    const { events, calendar } = read(text);
    expect(events[0]?.summary).toBe(`الورشة 2: ${'تسيير الصندوق '.repeat(12)}`.trim());
    expect(events[0]?.description).toContain('تعاونية تيكمي');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Tiwizi · سلمى');
  });

  it('keeps the UID and grows the sequence when the session moves, and says when it is off', () => {
    const [before] = read(write([session()])).events;
    const [after] = read(write([session({ version: 4, status: 'cancelled' })])).events;
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    expect(after?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('is the same bytes, and the same tag, for the same sessions', () => {
    expect(tagOf(write([session()]))).toBe(tagOf(write([session()])));
    expect(tagOf(write([session()]))).not.toBe(tagOf(write([session({ venue: 'Ailleurs' })])));
  });

  it('is a whole calendar when there is no session', () => {
    const text = write([]);
    expectStrict(text);
    expect(read(text).events).toEqual([]);
  });

  it.each(['\n', '\r\n', '\r', '\u2028', '\u000b', '\u0085'])(
    'lets no line of another’s be slipped in by %j',
    (breaker) => {
      const evil = `Atelier${breaker}END:VEVENT${breaker}BEGIN:VEVENT${breaker}UID:evil`;
      const text = write(
        [
          session({
            title: evil,
            venue: evil,
            trainer_name: evil,
            cooperatives: [{ nameFr: evil, nameAr: evil }],
          }),
        ],
        evil,
      );
      expectStrict(text);
      const { events, calendar } = read(text);
      expect(events).toHaveLength(1);
      expect(events[0]?.uid).toMatch(/@sessions\.tiwizi$/);
      expect(calendar.getFirstPropertyValue('uid')).toBeNull();
    },
  );

  it('survives whatever people write', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(words, words, words, words, (title, venue, trainer, name) => {
        const text = write(
          [session({ title, venue, trainer_name: trainer }), session({ ordinal: 1, title })],
          name,
        );
        expectStrict(text);
        const { events } = read(text);
        expect(events).toHaveLength(2);
        const plain = (given: string) => given.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
        expect(events[0]?.summary ?? '').toBe(plain(title));
        expect(events[0]?.location ?? '').toBe(plain(venue));
      }),
      { numRuns: 300 },
    );
  });
});
