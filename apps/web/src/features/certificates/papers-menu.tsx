import { exportHours, printCertificates } from '@tiwizi/api-client';
import { Menu, type MenuItem } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { openDocument } from '../../shared/open-document';
import { useTexts } from '../../shared/texts';
import { paperLanguages, type CertificateSummary } from './certificate-data';

/** All certificates in one PDF, and the hours as a table. */
export function PapersMenu({
  summary,
  enrolmentId,
}: {
  summary: CertificateSummary;
  enrolmentId: string | undefined;
}) {
  const t = useTexts('certificates');
  const { locale } = useFormat();
  const path = { id: summary.programmeId };
  const chosen = enrolmentId === undefined ? {} : { enrolmentId };
  // Paper and tables come in French and in Arabic.
  const table = { locale: locale === 'ar' ? ('ar' as const) : ('fr' as const), ...chosen };
  const hasPapers = summary.cooperatives.some(
    (cooperative) =>
      cooperative.issued > 0 && (enrolmentId === undefined || cooperative.enrolmentId === enrolmentId),
  );
  const items: MenuItem[] = [
    ...(hasPapers
      ? paperLanguages.map((languages) => ({
          label: `${t('printAll')} · ${t(`languages.${languages}`)}`,
          icon: 'document' as const,
          onSelect: () => openDocument(printCertificates.address({ path, query: { languages, ...chosen } })),
        }))
      : []),
    ...(['xlsx', 'csv'] as const).map((format) => ({
      label: t(format === 'xlsx' ? 'export' : 'exportCsv'),
      icon: 'download' as const,
      onSelect: () => openDocument(exportHours.address({ path, query: { format, ...table } })),
    })),
  ];
  return <Menu label={t('app:nav.more')} icon="more" items={items} />;
}
