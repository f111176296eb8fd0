import { IconButton, Tag } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './consultations.module.css';
import { type Consultation } from './kinds';

export interface ConsultationEntryProps {
  consultation: Consultation;
  /** Left out for who may only read. */
  onEdit?: () => void;
}

/** One exchange: with whom, when, what was said, and whom it concerns. */
export function ConsultationEntry({ consultation, onEdit }: ConsultationEntryProps) {
  const t = useTexts('consultations');
  const { date, name } = useFormat();
  const { heldOn, channel, institution, personHeard, personRole, said, cooperatives, needs } = consultation;
  return (
    <article className={styles['entry']}>
      <header className={styles['head']}>
        <h2 dir="auto">{institution}</h2>
        {onEdit && <IconButton icon="edit" label={`${t('edit')} (${institution})`} onClick={onEdit} />}
      </header>
      <p className={styles['soft']}>
        {date(heldOn)} · {t(`channel.${channel}`)}
        {personHeard && (
          <>
            {' · '}
            <bdi>{personHeard}</bdi>
            {personRole && (
              <>
                {' ('}
                <bdi>{personRole}</bdi>)
              </>
            )}
          </>
        )}
      </p>
      <p className={styles['said']} dir="auto">
        {said}
      </p>
      <p className={styles['tags']}>
        {cooperatives.length === 0 && <Tag>{t('wholeProgramme')}</Tag>}
        {cooperatives.map(({ enrolmentId, nameFr, nameAr }) => (
          <Tag key={enrolmentId}>{name(nameFr, nameAr)}</Tag>
        ))}
      </p>
      {needs.length > 0 && (
        <ul className={styles['needs']} aria-label={t('needs')}>
          {needs.map(({ id, statement }) => (
            <li key={id} dir="auto">
              {statement}
            </li>
          ))}
        </ul>
      )}
      <p className={styles['soft']}>{t('by', { name: consultation.writtenByName })}</p>
    </article>
  );
}
