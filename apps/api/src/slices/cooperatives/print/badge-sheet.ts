import { badgeCode } from '@tiwizi/domain';
import { formatDate, nameIn } from '@tiwizi/i18n';
import { type PrintLocale } from '../../../platform/documents/print-query.dto';
import { printTexts } from '../../../platform/documents/print-texts';
import { qrPicture } from '../../../platform/documents/qr';
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
      picture: qrPicture(badgeCode(personId), ecc),
    })),
    fileName: [t('badges.title'), cooperative, today],
  };
}

// A worn badge is still read with 30 % of its code gone.
const ecc = 'high';
