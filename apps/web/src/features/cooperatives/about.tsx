import { Code, DescriptionList, Section } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Cooperative } from './kinds';

/** The record: what the registry knows of the organisation itself. */
export function About({ cooperative }: { cooperative: Cooperative }) {
  const t = useTexts('cooperatives');
  const { date, locale } = useFormat();
  const { code, nameFr, nameAr, foundedOn, fiscalYearEnd, registrationNumber, phone } = cooperative;
  const other = locale === 'ar' ? nameFr : nameAr;
  return (
    <Section title={t('page.about')}>
      <DescriptionList
        items={[
          {
            label: locale === 'ar' ? t('field.nameFr') : t('field.nameAr'),
            value: other ? <bdi lang={locale === 'ar' ? 'fr' : 'ar'}>{other}</bdi> : '–',
          },
          { label: t('field.code'), value: <Code>{code}</Code> },
          { label: t('field.foundedOn'), value: date(foundedOn) },
          { label: t('field.fiscalYearEnd'), value: date(`2000-${fiscalYearEnd}`, 'day') },
          {
            label: t('field.registrationNumber'),
            value: registrationNumber ? <Code>{registrationNumber}</Code> : '–',
          },
          {
            label: t('field.phone'),
            value: phone ? (
              <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
                <Code>{phone}</Code>
              </a>
            ) : (
              '–'
            ),
          },
        ]}
      />
    </Section>
  );
}
