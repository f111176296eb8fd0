import { ButtonLink, EmptyState, Section, Tag } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { ChainSection } from './chain/chain-section';
import { type Cooperative } from './kinds';
import { Places } from './places';
import styles from './programmes.module.css';

/** The programmes that accompany the cooperative: the chain of each that runs, the papers of those it left. */
export function Programmes({ enrolments }: Pick<Cooperative, 'enrolments'>) {
  const t = useTexts('cooperatives');
  const may = useMay();
  const { name } = useFormat();
  const left = enrolments.filter(({ status }) => status === 'withdrawn');
  return (
    <>
      {enrolments.length === 0 && (
        <EmptyState
          title={t('page.noProgramme')}
          {...(may('enrolments.write') && {
            hint: t('page.noProgrammeHint'),
            action: <ButtonLink to="/programmes">{t('page.toProgrammes')}</ButtonLink>,
          })}
        />
      )}
      {enrolments
        .filter(({ status }) => status === 'active')
        .map((enrolment) => (
          <ChainSection key={enrolment.id} enrolment={enrolment} />
        ))}
      {left.length > 0 && (
        <Section title={t('page.left')}>
          <ul className={styles['programmes']}>
            {left.map((enrolment) => (
              <li key={enrolment.id} className={styles['programme']}>
                <p className={styles['name']}>
                  {name(enrolment.programmeNameFr, enrolment.programmeNameAr)}{' '}
                  <Tag tone="attention">{t('page.withdrawn')}</Tag>
                </p>
                <Places enrolment={enrolment} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
