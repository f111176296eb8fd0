import { DataTable, Figure, Figures, Section } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type PeopleFigures as People } from './report-data';
import styles from './reports.module.css';

const three = ['participations', 'uniqueParticipants', 'hours'] as const;

/** The three figures about people, told apart, and their breakdowns as far as no group is too small. */
export function PeopleFigures({ people }: { people: People }) {
  const t = useTexts('reports');
  const format = useFormat();
  const { headcounts, hiddenSexes, hiddenAgeBands } = people;
  const value = (group: 'bySex' | 'byAgeBand', key: string) => (figure: (typeof three)[number]) =>
    people[figure][group].find((row) => row.key === key)?.value ?? null;
  const rows = [
    ...people.participations.bySex.map(({ key }) => ({
      key,
      label: t(`states:sex.${key as 'female'}`),
      of: value('bySex', key),
    })),
    ...people.participations.byAgeBand.map(({ key }) => ({
      key: `age ${key}`,
      label: t(`states:ageBand.${key as '18_24'}`),
      of: value('byAgeBand', key),
    })),
  ].filter(({ of }) => three.some((figure) => (of(figure) ?? 0) > 0));
  return (
    <Section title={t('part.people')}>
      <Figures>
        {three.map((figure) => (
          <Figure
            key={figure}
            label={t(`people.${figure}`)}
            value={format.number(people[figure].total, figure === 'hours' ? 1 : 0)}
            note={t(`people.${figure}Rule`)}
          />
        ))}
        {headcounts.people > 0 && (
          <Figure
            label={t('people.headcounts')}
            value={format.number(headcounts.people)}
            note={t('people.headcountsRule', { hours: format.number(headcounts.hours, 1) })}
          />
        )}
      </Figures>
      {rows.length > 0 && (
        <DataTable
          caption={t('people.breakdown')}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'label', header: t('people.group'), naming: true, cell: ({ label }) => label },
            ...three.map((figure) => ({
              key: figure,
              header: t(`people.${figure}`),
              align: 'end' as const,
              cell: ({ of }: (typeof rows)[number]) => format.number(of(figure), figure === 'hours' ? 1 : 0),
            })),
          ]}
        />
      )}
      {hiddenSexes.length + hiddenAgeBands.length > 0 && (
        <p className={styles['aside']}>{t('people.hidden')}</p>
      )}
    </Section>
  );
}
