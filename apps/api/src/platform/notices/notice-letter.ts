import { type NoticeKind, noticeTopic } from '@tiwizi/domain';
import { direction, type Locale, sayNotice, type TextKey } from '@tiwizi/i18n';
import { printTexts } from '../documents/print-texts';
import { type Letter } from '../mail/mailer';
import { type ClaimedDelivery } from './deliveries.repository';

/** Where the links of a letter lead. */
export interface LetterLinks {
  publicUrl: string;
  /** Of the page that ends these letters, and of the one POST that does it without a page. */
  stopPage: string;
  unsubscribeUrl: string;
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const ink = '#1d2528';
const soft = '#55606a';
const sea = '#0f5c6e';
// A mail program that turns dark and knows nothing else would leave dark ink on its own dark ground.
const paper = '#fffefa';
const atNight = `@media (prefers-color-scheme: dark) {
body { background: #161a1c !important; color: #e9e6de !important }
a { color: #86c5d4 !important } .soft, .soft a { color: #aab3b8 !important } .news { border-color: #3a4145 !important } }`;

/** One sentence a piece of news, with the way to it. No picture, nothing fetched from elsewhere. */
export function noticeLetter(
  delivery: ClaimedDelivery,
  links: LetterLinks,
): Omit<Letter, 'messageId' | 'to'> {
  const { locale, items, display_name: person } = delivery;
  const t = printTexts(locale, 'notifications');
  const news = items.map(({ kind, place, params }) => ({
    said: sayNotice(t, locale, kind, params),
    url: `${links.publicUrl}${place}`,
  }));
  const subject = subjectOf(delivery);
  const hello = t('mail.hello', { person });
  const foot = [
    { label: t('mail.settings'), url: `${links.publicUrl}/notifications/settings` },
    { label: t('mail.stop'), url: links.stopPage },
  ];
  const text = [
    hello,
    ...news.map(({ said, url }) => `• ${said}\n  ${url}`),
    `${t('mail.why')}\n${foot.map(({ label, url }) => `${label}\n  ${url}`).join('\n')}`,
  ].join('\n\n');
  const link = (url: string, label: string, colour: string) =>
    `<a href="${escaped(url)}" style="color:${colour}">${escaped(label)}</a>`;
  const html = [
    `<!doctype html><html lang="${locale}" dir="${direction(locale)}"><head><meta charset="utf-8">`,
    `<meta name="color-scheme" content="light dark"><style>${atNight}</style>`,
    `<title>${escaped(subject)}</title></head>`,
    `<body style="margin:0;padding:24px 16px;background:${paper};color:${ink};font:16px/1.6 system-ui,'Segoe UI',Arial,sans-serif">`,
    `<div style="max-width:36rem;margin:0 auto">`,
    `<p>${escaped(hello)}</p>`,
    ...news.map(
      ({ said, url }) =>
        `<p class="news" style="margin:16px 0;padding-bottom:12px;border-bottom:1px solid #d9dcd6">` +
        `<span dir="auto">${escaped(said)}</span><br>${link(url, t('mail.open'), sea)}</p>`,
    ),
    `<p class="soft" style="margin-top:32px;color:${soft};font-size:13px">${escaped(t('mail.why'))}<br>`,
    `${foot.map(({ label, url }) => link(url, label, soft)).join(' · ')}</p>`,
    `</div></body></html>`,
  ].join('\n');
  return { subject, text, html, unsubscribeUrl: links.unsubscribeUrl };
}

/** What it is about where it brings one piece of news, else how many it brings. */
function subjectOf({ locale, items }: Pick<ClaimedDelivery, 'locale' | 'items'>): string {
  const t = printTexts(locale, 'notifications');
  const [first] = items;
  if (first === undefined || items.length > 1) return t('mail.subject', { count: items.length });
  return t('mail.alone', { topic: topicWords(locale, first.kind) });
}

function topicWords(locale: Locale, kind: string): string {
  const t = printTexts(locale, 'notifications');
  return t(`topic.${noticeTopic(kind as NoticeKind)}` as TextKey<'notifications'>);
}

/** What a locked phone shows: the sentence where there is one piece of news, else how many. */
export function pushWords({ locale, items }: Pick<ClaimedDelivery, 'locale' | 'items'>): {
  title: string;
  body: string;
  place: string;
} {
  const t = printTexts(locale, 'notifications');
  const [first] = items;
  if (first === undefined || items.length > 1) {
    return { title: 'Tiwizi', body: t('mail.subject', { count: items.length }), place: '/notifications' };
  }
  return {
    title: subjectOf({ locale, items }),
    body: sayNotice(t, locale, first.kind, first.params),
    place: first.place,
  };
}
