import { formatDate, formatNumber, nameIn } from '@tiwizi/i18n';
import { type PrintLocale } from '../../../platform/documents/print-query.dto';
import { isolated, printTexts } from '../../../platform/documents/print-texts';
import { qrPicture } from '../../../platform/documents/qr';
import { type CertificateContent } from '../certificate-content';
import { type PaperLanguages } from '../certificates.dto';

// More would leave no room for the rest; the guide and the register have them all.
const mostModules = 8;

/** Certificates as they are framed and hung on a wall: one a page, in one language or in two side by side. */
export function certificateSheet(
  contents: readonly CertificateContent[],
  languages: PaperLanguages,
  origin: string,
  fileName: string[],
) {
  const locales: PrintLocale[] = languages === 'both' ? ['fr', 'ar'] : [languages];
  const [first] = locales;
  const t = printTexts(first ?? 'fr', 'certificates');
  return {
    fileName,
    none: t('empty.title'),
    pages: contents.map((content) => ({
      sides: locales.map((locale) => side(content, locale)),
      number: content.number,
      code: content.code,
      verify: `${origin}/verify`,
      qr: qrPicture(`${origin}/verify?code=${content.code}`, 'medium'),
    })),
  };
}

function side(content: CertificateContent, locale: PrintLocale) {
  const t = printTexts(locale, 'certificates');
  const { programme, cooperative, person, modules, workshops } = content;
  const hours = (value: number) => formatNumber(value, locale, Number.isInteger(value) ? 0 : 2);
  const day = (date: string) => formatDate(date, locale, 'long');
  const latin = `${person.givenName} ${person.familyName}`;
  return {
    locale,
    title: t('paper.title'),
    given: t('paper.given'),
    name: nameIn(locale, latin, person.nameAr),
    cooperative: nameIn(locale, cooperative.nameFr, cooperative.nameAr),
    did: t('paper.did', { count: content.attendedHours, hours: hours(content.attendedHours) }),
    outOf: t('paper.outOf', {
      hours: hours(content.plannedHours),
      from: day(content.from),
      to: day(content.to),
    }),
    programme: nameIn(locale, programme.nameFr, programme.nameAr),
    sponsor: t('paper.sponsor', { name: isolated(programme.sponsorName) }),
    modules: t('paper.modules'),
    taught: [
      ...modules.slice(0, mostModules).map(({ title }) => title[locale]),
      ...(workshops > 0 ? [t('paper.workshops', { count: workshops })] : []),
    ],
    place: t('paper.place'),
    date: t('paper.date', { date: day(content.issuedOn) }),
    signers: [t('paper.coordination'), t('paper.trainer')],
    number: t('paper.number', { number: isolated(content.number) }),
    verify: t('paper.verify'),
  };
}
