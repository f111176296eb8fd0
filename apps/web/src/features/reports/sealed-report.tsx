import { Link } from 'react-router';
import { DescriptionList, Section } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { FiguresView } from './figures-view';
import { type SponsorReport } from './report-data';
import styles from './reports.module.css';

type Sealed = Pick<
  SponsorReport,
  'story' | 'nextSteps' | 'figures' | 'number' | 'seal' | 'sealedAt' | 'sealedBy' | 'sponsorName'
>;

/** A sealed report as it is read and printed. */
export function SealedReport({ report }: { report: Sealed }) {
  const t = useTexts('reports');
  const format = useFormat();
  return (
    <>
      {report.story && (
        <Section title={t('field.story')}>
          <p className={styles['story']} dir="auto">
            {report.story}
          </p>
        </Section>
      )}
      <FiguresView figures={report.figures} />
      {report.nextSteps && (
        <Section title={t('field.nextSteps')}>
          <p className={styles['story']} dir="auto">
            {report.nextSteps}
          </p>
        </Section>
      )}
      <Section title={t('seal.title')}>
        <DescriptionList
          items={[
            { label: t('seal.number'), value: report.number },
            { label: t('seal.by'), value: report.sealedBy },
            { label: t('seal.at'), value: format.dateTime(report.sealedAt) },
            { label: t('seal.sponsor'), value: report.sponsorName },
            {
              label: t('seal.fingerprint'),
              value: <bdi className={styles['fingerprint']}>{report.seal}</bdi>,
            },
          ]}
        />
        <p className={styles['aside']}>
          {t('seal.hint')} <Link to={`/verify?seal=${report.seal}`}>{t('seal.verify')}</Link>
        </p>
      </Section>
    </>
  );
}
