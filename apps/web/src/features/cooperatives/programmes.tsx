import { Link } from 'react-router';
import { ButtonLink, EmptyState, Section, Tag } from '@tiwizi/ui';
import { enrolmentPlaces } from '../../shared/enrolment-screen';
import { useFormat } from '../../shared/format';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { type Cooperative } from './kinds';
import styles from './programmes.module.css';

/** The programmes that accompany the cooperative, and for each the ways into its papers, in the order of the chain. */
export function Programmes({ enrolments }: Pick<Cooperative, 'enrolments'>) {
  const t = useTexts('cooperatives');
  const may = useMay();
  const { name } = useFormat();
  const places = enrolmentPlaces.filter(({ verb }) => may(verb));
  return (
    <Section title={t('page.programmes')}>
      {enrolments.length === 0 && (
        <EmptyState
          title={t('page.noProgramme')}
          {...(may('enrolments.write') && {
            hint: t('page.noProgrammeHint'),
            action: <ButtonLink to="/programmes">{t('page.toProgrammes')}</ButtonLink>,
          })}
        />
      )}
      <ul className={styles['programmes']}>
        {enrolments.map(({ id, programmeNameFr, programmeNameAr, status }) => (
          <li key={id} className={styles['programme']}>
            <p className={styles['name']}>
              {name(programmeNameFr, programmeNameAr)}{' '}
              {status === 'withdrawn' && <Tag tone="attention">{t('page.withdrawn')}</Tag>}
            </p>
            <ul className={styles['places']}>
              {places.map(({ path, words }) => (
                <li key={path}>
                  <Link className={styles['place']} to={`/enrolments/${id}/${path}`}>
                    {t(`app:${words}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
