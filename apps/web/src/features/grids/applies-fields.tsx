import { type Applicability, COOPERATIVE_KINDS, SECTORS } from '@tiwizi/domain';
import { CheckboxField, Section } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import styles from './grids.module.css';

export interface AppliesFieldsProps {
  appliesTo: Applicability;
  onChange: (appliesTo: Applicability) => void;
}

const toggled = <Value,>(list: readonly Value[], value: Value, on: boolean): Value[] =>
  on ? [...list, value] : list.filter((each) => each !== value);

/** Of whom the criterion is asked: of all, unless kinds or sectors are named. */
export function AppliesFields({ appliesTo, onChange }: AppliesFieldsProps) {
  const t = useTexts('grids');
  const { kinds, sectors } = appliesTo;
  return (
    <Section title={t('appliesTo')} context={t('appliesToHint')}>
      <fieldset className={styles['words']}>
        <legend>
          {t('field.appliesTo.kinds')}{' '}
          {kinds.length === 0 && <span className={styles['hint']}>({t('all')})</span>}
        </legend>
        <div className={styles['checks']}>
          {COOPERATIVE_KINDS.map((kind) => (
            <CheckboxField
              key={kind}
              label={t(`states:kind.${kind}`)}
              checked={kinds.includes(kind)}
              onChange={({ target }) => onChange({ sectors, kinds: toggled(kinds, kind, target.checked) })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles['words']}>
        <legend>
          {t('field.appliesTo.sectors')}{' '}
          {sectors.length === 0 && <span className={styles['hint']}>({t('all')})</span>}
        </legend>
        <div className={styles['checks']}>
          {SECTORS.map((sector) => (
            <CheckboxField
              key={sector}
              label={t(`states:sector.${sector}`)}
              checked={sectors.includes(sector)}
              onChange={({ target }) =>
                onChange({ kinds, sectors: toggled(sectors, sector, target.checked) })
              }
            />
          ))}
        </div>
      </fieldset>
    </Section>
  );
}
