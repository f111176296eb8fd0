import { Code, DescriptionList, Section, Tag } from '@tiwizi/ui';
import { type Localized } from '@tiwizi/i18n';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './module.module.css';
import { SheetView } from './sheet-view';
import { type Module } from './training-data';

export function ModuleView({ module }: { module: Module }) {
  const t = useTexts('training');
  const format = useFormat();
  const { agenda, materials, messages, sheets, learningCheck, criteria, buildsOn } = module;
  return (
    <>
      <DescriptionList
        items={[
          { label: t('objectives'), value: format.text(module.objectives) },
          { label: t('audience'), value: format.text(module.audience) },
          ...(buildsOn.length > 0
            ? [{ label: t('buildsOn'), value: <Code>{buildsOn.join(', ')}</Code> }]
            : []),
          ...(criteria.length > 0
            ? [{ label: t('criteria'), value: <Code>{criteria.join(', ')}</Code> }]
            : []),
        ]}
      />
      <Section title={t('agenda')}>
        {agenda.length === 0 && <p>{t('noAgenda')}</p>}
        <ol className={styles['agenda']}>
          {agenda.map(({ minutes, title, method }, place) => (
            <li key={place} className={styles['step']}>
              <span className={styles['minutes']}>{t('minutes', { count: minutes })}</span>
              <div>
                <strong>{format.text(title)}</strong>
                <p className={styles['method']}>{format.text(method)}</p>
              </div>
            </li>
          ))}
        </ol>
      </Section>
      <Points title={t('materials')} points={materials} />
      <Points title={t('messages')} points={messages} telling />
      {sheets.length > 0 && (
        <Section title={t('sheets')}>
          {sheets.map((sheet, place) => (
            <SheetView key={place} sheet={sheet} />
          ))}
        </Section>
      )}
      {learningCheck.length > 0 && (
        <Section title={t('check.title')} context={t('check.hint')}>
          <ol className={styles['agenda']}>
            {learningCheck.map(({ question, choices, right }, place) => (
              <li key={place}>
                <strong>{format.text(question)}</strong>
                <ul className={styles['points']}>
                  {choices.map((choice, turn) => (
                    <li key={turn}>
                      {format.text(choice)} {turn === right && <Tag tone="done">{t('check.right')}</Tag>}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

interface PointsProps {
  title: string;
  points: readonly Localized[];
  /** What participants are to take home stands out. */
  telling?: boolean;
}

function Points({ title, points, telling }: PointsProps) {
  const format = useFormat();
  if (points.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={telling ? styles['messages'] : styles['points']}>
        {points.map((point, place) => (
          <li key={place}>{format.text(point)}</li>
        ))}
      </ul>
    </Section>
  );
}
