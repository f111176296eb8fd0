import { useQuery } from '@tanstack/react-query';
import { listConsultations } from '@tiwizi/api-client';
import { ButtonLink, Cluster, Section } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import styles from './need-row.module.css';
import { type Needs } from './queries';

const shownAtOnce = 5;

/** What institutions and partners said that concerns this cooperative, beside what it decides. */
export function NeedsConsultations({ needs }: { needs: Needs }) {
  const t = useTexts('consultations');
  const { date } = useFormat();
  const may = useMay();
  const { programmeId, enrolmentId } = needs;
  const query = useQuery({
    queryKey: ['consultations', programmeId, enrolmentId],
    queryFn: ({ signal }) =>
      listConsultations(api, {
        path: { id: programmeId },
        query: { enrolmentId, limit: shownAtOnce },
        signal,
      }),
  });
  const log = `/programmes/${programmeId}/consultations`;
  return (
    <Section title={t('section')} context={t('sectionHint')}>
      <Loaded query={query} rows={3}>
        {({ items }) => (
          <ul className={styles['heard']}>
            {items.map(({ id, institution, heldOn, said }) => (
              <li key={id}>
                <p className={styles['found']}>
                  <bdi>{institution}</bdi> · {date(heldOn)}
                </p>
                <p dir="auto">{said}</p>
              </li>
            ))}
            {items.length === 0 && <li>{t('enrolmentEmpty')}</li>}
          </ul>
        )}
      </Loaded>
      <Cluster>
        {may('consultations.write') && (
          <ButtonLink icon="plus" to={`${log}?for=${enrolmentId}`}>
            {t('add')}
          </ButtonLink>
        )}
        <ButtonLink look="quiet" to={log}>
          {t('all')}
        </ButtonLink>
      </Cluster>
    </Section>
  );
}
