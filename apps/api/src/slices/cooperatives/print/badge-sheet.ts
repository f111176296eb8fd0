import { badgeCode } from '@tiwizi/domain';
import { formatDate, nameIn } from '@tiwizi/i18n';
import encodeQR from 'qr';
import { type PrintLocale } from '../../../platform/documents/print-query.dto';
import { printTexts } from '../../../platform/documents/print-texts';
import { type CooperativeBadges } from './badges.repository';

/** A badge for each member, to be cut out. A name in one language only stands there once. */
export function badgeSheet(
  { nameFr, nameAr, holders }: CooperativeBadges,
  today: string,
  locale: PrintLocale,
) {
  const t = printTexts(locale, 'print');
  const cooperative = nameIn(locale, nameFr, nameAr);
  return {
    title: t('badges.title'),
    foot: `${t('badges.title')} · ${cooperative} · ${formatDate(today, locale)}`,
    cooperative,
    none: t('badges.none'),
    badges: holders.map(({ personId, memberCode, name, nameAr: inArabic }) => ({
      name,
      nameAr: inArabic,
      memberCode,
      picture: qrPicture(badgeCode(personId)),
    })),
    fileName: [t('badges.title'), cooperative, today],
  };
}

// A worn badge is still read with 30 % of its code gone.
const ecc = 'high';
// Rows overlap a little: a seam between them would show as a light line.
const rowHeight = 1.02;

/** The code as a drawing, one rectangle for each run of dark squares, without the white margin around it. */
function qrPicture(code: string): string {
  const rows = encodeQR(code, 'raw', { ecc, border: 1 }).slice(1, -1);
  const runs = rows.flatMap((row, y) => {
    const squares = row
      .slice(1, -1)
      .map((dark) => (dark ? '1' : '0'))
      .join('');
    return [...squares.matchAll(/1+/g)].map(
      ({ 0: { length }, index }) => `M${index} ${y}h${length}v${rowHeight}h-${length}z`,
    );
  });
  const size = rows.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${runs.join('')}"/></svg>`;
}
