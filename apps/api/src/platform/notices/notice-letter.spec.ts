import {
  NOTICE_CHANNELS,
  NOTICE_KINDS,
  NOTICE_ROLES,
  NOTICE_TOPICS,
  noticeTopic,
  topicsOf,
} from '@tiwizi/domain';
import { locales, sayNotice } from '@tiwizi/i18n';
import { printTexts } from '../documents/print-texts';
import { type ClaimedDelivery } from './deliveries.repository';
import { noticeLetter } from './notice-letter';
import { isPushService } from './push-sender';

const params = {
  name: { fr: 'Les Dunes', ar: 'الكثبان' },
  title: 'Atelier « Prix »',
  venue: 'Salle',
  at: '2026-12-01T09:30:00Z',
  zone: 'Africa/Casablanca',
  on: '2026-12-01',
  count: 3,
  number: 2,
  item: 'mandate_renewal' as const,
};
const links = {
  publicUrl: 'https://tiwizi.example',
  stopPage: 'https://tiwizi.example/unsubscribe#x',
  unsubscribeUrl: 'https://tiwizi.example/api/v1/unsubscriptions/x',
};

describe.each(locales)('news in %s', (locale) => {
  const t = printTexts(locale, 'notifications');

  it.each(NOTICE_KINDS)('says %s whole', (kind) => {
    const said = sayNotice(t, locale, kind, params);
    expect(said).not.toBe('');
    expect(said).not.toMatch(/\{\{|undefined/);
  });

  it.each([
    ...NOTICE_TOPICS.map((topic) => `topic.${topic}`),
    ...NOTICE_CHANNELS.map((one) => `channel.${one}`),
  ])('names %s', (key) => {
    expect(t(key as 'topic.legal')).not.toBe(key);
  });

  it('reads hours by the clock of the programme', () => {
    expect(sayNotice(t, locale, 'session_tomorrow', params)).toContain('10:30');
  });

  it('writes a letter in its direction, with nothing of a stranger’s left to run', () => {
    const item = {
      kind: 'action_overdue',
      place: '/plans/1',
      params: { ...params, title: '<script>alert(1)</script>' },
    };
    const delivery: ClaimedDelivery = {
      ...{
        id: '1',
        channel: 'mail',
        attempts: 1,
        account_id: '1',
        email: 'a@b.example',
        display_name: 'A & B',
      },
      ...{ locale, active: true, subscription: null, items: [item] },
    };
    const { html, text } = noticeLetter(delivery, links);
    expect(html).toContain(`lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`);
    expect(html).toContain('A &amp; B');
    // Ink and paper are both said, by day and by night: no mail program leaves one of them to itself.
    expect(html).toMatch(/<body style="[^"]*background:#/);
    expect(html).toMatch(/prefers-color-scheme: dark\) \{\s*body \{ background/);
    expect(html).not.toContain('<script');
    expect(text).toContain('https://tiwizi.example/plans/1');
    expect(text).toContain('https://tiwizi.example/unsubscribe#x');
  });
});

it('lets each role choose only what may come to it, and every subject be chosen by somebody', () => {
  expect(topicsOf('sponsor')).toEqual(['reports']);
  expect(topicsOf('cooperative')).not.toContain('silence');
  const chosen = NOTICE_ROLES.flatMap(topicsOf);
  expect(NOTICE_KINDS.filter((kind) => !chosen.includes(noticeTopic(kind)))).toEqual([]);
});

it('calls no address but those of push services', () => {
  const services = ['https://fcm.googleapis.com', 'https://*.push.apple.com'];
  const calls = (endpoint: string) => isPushService(endpoint, services);
  expect(calls('https://fcm.googleapis.com/fcm/send/abc')).toBe(true);
  expect(calls('https://web.push.apple.com/abc')).toBe(true);
  for (const endpoint of [
    'http://fcm.googleapis.com/x',
    'https://fcm.googleapis.com.evil.example/x',
    'https://evilpush.apple.com.example/x',
    'https://xpush.apple.com/x',
    'https://fcm.googleapis.com:8443/x',
    'https://fcm.googleapis.com@127.0.0.1/x',
    'http://169.254.169.254/',
    'x',
  ]) {
    expect([endpoint, calls(endpoint)]).toEqual([endpoint, false]);
  }
});
