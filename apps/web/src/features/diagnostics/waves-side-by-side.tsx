import { useQuery } from '@tanstack/react-query';
import { Columns, DataTable, Radar, Section, Skeleton } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { CriteriaChanges } from './criteria-changes';
import { gridBy, resultsOf, type WaveResults } from './queries';
import { Chart } from '../../shared/charts/chart';

const rim = 4;
const atMost = 3;

/** Baseline, midline and endline in one shape, with each change in figures beside it. */
export function WavesSideBySide({ enrolmentId }: { enrolmentId: string }) {
  const t = useTexts('diagnostics');
  const { data, error, refetch } = useQuery(resultsOf(enrolmentId));
  if (!data) {
    return error ? (
      <Trouble error={error} onRetry={() => void refetch()} />
    ) : (
      <Skeleton label={t('app:state.loading')} rows={4} />
    );
  }
  const assessed = data.waves.filter(({ perspective }) => perspective === 'assessor');
  const waves = assessed.length > 0 ? assessed : data.waves;
  return <Compared results={data} waves={waves.slice(-atMost)} />;
}

interface ComparedProps {
  results: WaveResults;
  waves: WaveResults['waves'];
}

function Compared({ results, waves }: ComparedProps) {
  const t = useTexts('diagnostics');
  const format = useFormat();
  const latest = waves.at(-1);
  const { data: grid } = useQuery({ ...gridBy(latest?.gridVersionId ?? ''), enabled: latest !== undefined });
  if (!latest || !grid) return null;
  // Scores of another grid version are another measure: only waves of the latest one share the drawing.
  const alike = waves.filter(({ gridVersionId }) => gridVersionId === latest.gridVersionId);
  const comparison = results.comparisons.find(({ laterId }) => laterId === latest.diagnosticId);
  const score = (value: number | null) => format.number(value, 1);
  const { cohort } = latest;
  const median = (code: string) => cohort?.dimensions.find((each) => each.code === code)?.median ?? null;
  const rows = grid.dimensions.map(({ code, title }, place) => ({
    code,
    title: format.text(title),
    scores: alike.map(({ result }) => result.dimensions[place]?.score ?? null),
    median: median(code),
    change: comparison?.dimensions.find((each) => each.code === code)?.change ?? null,
  }));
  return (
    <Section title={t('sideBySide')} context={comparison?.basis === 'common_criteria' && t('otherGrid')}>
      <Columns least={20}>
        <Chart label={t('sideBySide')}>
          <Radar
            label={t('sideBySide')}
            axes={rows.map(({ title }) => title)}
            series={[
              ...(cohort
                ? [{ name: t('cohort'), values: rows.map((row) => row.median), reference: true }]
                : []),
              ...alike.map(({ wave, result }) => ({
                name: t(`states:wave.${wave}`),
                values: result.dimensions.map((dimension) => dimension.score),
              })),
            ]}
            max={rim}
            write={score}
          />
        </Chart>
        <DataTable
          caption={t('sideBySide')}
          rows={rows}
          rowKey={({ code }) => code}
          columns={[
            { key: 'title', header: t('dimension'), cell: ({ title }) => title },
            ...alike.map(({ wave, diagnosticId }, place) => ({
              key: diagnosticId,
              header: t(`states:wave.${wave}`),
              align: 'end' as const,
              cell: ({ scores }: (typeof rows)[number]) => score(scores[place] ?? null),
            })),
            ...(cohort
              ? [
                  {
                    key: 'cohort',
                    header: t('cohort'),
                    align: 'end' as const,
                    cell: ({ median: middle }: (typeof rows)[number]) => score(middle),
                  },
                ]
              : []),
            ...(comparison
              ? [
                  {
                    key: 'change',
                    header: t('change'),
                    align: 'end' as const,
                    cell: ({ change }: (typeof rows)[number]) => (
                      <bdi dir="ltr">
                        {change !== null && change > 0 && '+'}
                        {score(change)}
                      </bdi>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Columns>
      {comparison && <CriteriaChanges grid={grid} comparison={comparison} />}
    </Section>
  );
}
