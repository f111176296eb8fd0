import { ButtonLink, CheckboxField, Icon } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type PlanChoice, type Preview } from './plan-request';
import styles from './planning.module.css';

export interface PlanWhatProps {
  programmeId: string;
  preview: Preview;
  choice: PlanChoice;
  onChange: (choice: PlanChoice) => void;
}

/** Which trainings are planned, and what each workshop builds on. */
export function PlanWhat({ programmeId, preview, choice, onChange }: PlanWhatProps) {
  const t = useTexts('planning');
  const format = useFormat();
  const { trainings, groundwork, planned, unplaced } = preview;
  const ordinals = [...new Set([...planned, ...unplaced].flatMap(({ ordinal }) => ordinal ?? []))].sort(
    (one, other) => one - other,
  );
  const waiting = trainings.filter((one) => one.waiting > 0);
  const chosen = choice.moduleIds ?? waiting.map(({ moduleId }) => moduleId);
  const toggle = (id: string) =>
    onChange({
      ...choice,
      moduleIds: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id],
    });
  const named = (ordinal: number) => groundwork.find((one) => one.ordinal === ordinal)?.moduleIds ?? [];
  const name = (ordinal: number, moduleId: string) => {
    const before = named(ordinal);
    const after = before.includes(moduleId)
      ? before.filter((one) => one !== moduleId)
      : [...before, moduleId];
    const others = groundwork.filter((one) => one.ordinal !== ordinal);
    onChange({ ...choice, groundwork: [...others, { ordinal, moduleIds: after }] });
  };
  if (trainings.length === 0) {
    return (
      <>
        <p>{t('what.noPlan')}</p>
        <ButtonLink to={`/programmes/${programmeId}/training-plan`}>{t('what.toPlan')}</ButtonLink>
      </>
    );
  }
  return (
    <>
      <h3>{t('what.modules')}</h3>
      {waiting.length === 0 ? (
        <p>{t('what.dated')}</p>
      ) : (
        <p className={styles['soft']}>{t('what.modulesHint')}</p>
      )}
      {waiting.map((one) => (
        <CheckboxField
          key={one.moduleId}
          label={t('what.module', {
            title: `${one.code} · ${format.text(one.title)}`,
            hours: format.number(one.hours),
            cooperatives: t('app:count.cooperatives', { count: one.waiting }),
          })}
          checked={chosen.includes(one.moduleId)}
          onChange={() => toggle(one.moduleId)}
        />
      ))}
      {ordinals.length > 0 && (
        <>
          <h3>{t('what.groundwork')}</h3>
          <p className={styles['soft']}>{t('what.groundworkHint')}</p>
        </>
      )}
      {ordinals.map((ordinal) => (
        <details key={ordinal} className={styles['ground']}>
          <summary>
            {t('plan.workshop', { ordinal })}
            <span className={styles['soft']}>
              {trainings
                .filter(({ moduleId }) => named(ordinal).includes(moduleId))
                .map(({ code }) => code)
                .join(t('comma')) || t('what.onNothing')}
            </span>
            <Icon name="edit" size={16} />
          </summary>
          {trainings.map(({ moduleId, code, title }) => (
            <CheckboxField
              key={moduleId}
              label={`${code} · ${format.text(title)}`}
              checked={named(ordinal).includes(moduleId)}
              onChange={() => name(ordinal, moduleId)}
            />
          ))}
        </details>
      ))}
    </>
  );
}
