import { DescriptionList, Section, Tag } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type SessionReport } from './queries';
import styles from './session-report.module.css';

const tones = { done: 'done', partly: 'attention', not_done: 'late' } as const;

/** A report to read. */
export function ReportView({ report }: { report: SessionReport }) {
  const t = useTexts('session-report');
  const format = useFormat();
  if (report.writtenAt === null) return <p>{t('nothing')}</p>;
  const said = (label: string, words: string) => (words === '' ? [] : [{ label, value: <bdi>{words}</bdi> }]);
  return (
    <>
      <p>
        {t('writtenBy', {
          name: report.writtenBy ?? '',
          date: format.dateTime(report.writtenAt, report.zone),
        })}
      </p>
      {report.agenda.length > 0 && (
        <Section title={t('agenda')}>
          <ul className={styles['points']}>
            {report.agenda.map(({ title, state, note }, place) => (
              <li key={place}>
                {format.text(title)} {state && <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>}
                {note && <p className={styles['note']}>{note}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {report.exercises.some(({ level, note }) => level !== null || note !== '') && (
        <Section title={t('exercises')} context={t('levelHint')}>
          <ul className={styles['points']}>
            {report.exercises.map(({ title, level, note }, place) => (
              <li key={place}>
                {format.text(title)} {level !== null && <Tag>{t('level', { level })}</Tag>}
                {note && <p className={styles['note']}>{note}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <DescriptionList
        items={[...said(t('done'), report.done), ...said(t('observations'), report.observations)]}
      />
      {report.decisions.length > 0 && (
        <Section title={t('decisions')}>
          <ul className={styles['points']}>
            {report.decisions.map(({ text, responsible, dueOn }, place) => (
              <li key={place}>
                <bdi>{text}</bdi>
                <p className={styles['note']}>
                  {[responsible, dueOn && format.date(dueOn)].filter(Boolean).join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
