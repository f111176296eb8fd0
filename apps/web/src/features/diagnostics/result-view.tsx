import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Banner,
  BarList,
  Button,
  ButtonLink,
  Columns,
  DataTable,
  EmptyState,
  Figure,
  Figures,
  Radar,
  Section,
  Stack,
  Tag,
} from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { resultsOf, type Criterion, type Diagnostic, type Grid } from './queries';
import { Chart } from '../../shared/charts/chart';

const rim = 4;
const gapsAtFirst = 10;

/** What a diagnostic found: what the law asks first, then the shape, then the gaps by priority. */
export function ResultView({ diagnostic, grid }: { diagnostic: Diagnostic; grid: Grid }) {
  const t = useTexts('diagnostics');
  const format = useFormat();
  const may = useMay();
  const [all, setAll] = useState(false);
  const { result, status } = diagnostic;
  const criteria = new Map(grid.dimensions.flatMap((each) => each.criteria.map((one) => [one.code, one])));
  const score = (value: number | null) => format.number(value, 1);
  const titles = grid.dimensions.map(({ title }) => format.text(title));
  const { completeness } = result;
  const { data: results } = useQuery({
    ...resultsOf(diagnostic.enrolmentId),
    enabled: status === 'finalised' && diagnostic.reading === 1,
  });
  const cohort = results?.waves.find(({ diagnosticId }) => diagnosticId === diagnostic.id)?.cohort ?? null;
  const medians = cohort && cohort.dimensions.map(({ median }) => median);
  const unsaid = completeness.notVerified + completeness.refused;

  return (
    <Stack gap={6}>
      <LegalBlockers blockers={result.legalBlockers} criteria={criteria} />
      <Figures>
        <Figure
          label={t('overall')}
          value={result.overall === null ? '–' : t('outOf', { score: score(result.overall), rim })}
          note={
            cohort
              ? t('cohortOverall', { score: score(cohort.overall), count: cohort.cooperatives })
              : t('scoreRule')
          }
        />
        <Figure
          label={t('gaps')}
          value={format.number(result.gaps.length)}
          note={t('ratedOf', { rated: completeness.rated, total: completeness.total })}
        />
        {unsaid > 0 && (
          <Figure label={t('unsaid')} value={format.number(unsaid)} note={t('unsaidRule')} tone="attention" />
        )}
      </Figures>
      <Section title={t('byDimension')} context={cohort && t('cohortRule', { count: cohort.cooperatives })}>
        <Columns least={20}>
          <Chart label={t('byDimension')}>
            <Radar
              label={t('byDimension')}
              axes={titles}
              series={[
                // The last one is drawn in full.
                ...(medians ? [{ name: t('cohort'), values: medians, reference: true }] : []),
                { name: t(`states:wave.${diagnostic.wave}`), values: result.dimensions.map((d) => d.score) },
              ]}
              max={rim}
              write={score}
            />
          </Chart>
          <Chart label={t('byDimension')}>
            <BarList
              label={t('byDimension')}
              max={rim}
              bars={result.dimensions.map((dimension, place) => ({
                key: dimension.code,
                label: titles[place] ?? dimension.code,
                value: dimension.score,
                target: medians?.[place] ?? null,
                words: medians
                  ? t('withMedian', { score: score(dimension.score), median: score(medians[place] ?? null) })
                  : score(dimension.score),
                tone: dimension.score !== null && dimension.score < 2 ? 'attention' : 'plain',
              }))}
            />
          </Chart>
        </Columns>
      </Section>
      <Section
        title={t('gapsByPriority')}
        context={t('priorityRule')}
        more={
          status === 'finalised' &&
          may('needs.read') &&
          result.gaps.length > 0 && (
            <ButtonLink look="primary" to={`/enrolments/${diagnostic.enrolmentId}/needs`}>
              {t('toNeeds')}
            </ButtonLink>
          )
        }
      >
        <DataTable
          caption={t('gapsByPriority')}
          rows={all ? result.gaps : result.gaps.slice(0, gapsAtFirst)}
          rowKey={({ criterion }) => criterion}
          empty={<EmptyState title={t('noGaps')} hint={t('noGapsHint')} />}
          columns={[
            {
              key: 'criterion',
              header: t('criterion'),
              cell: ({ criterion }) => {
                const found = criteria.get(criterion);
                return found ? format.text(found.title) : criterion;
              },
            },
            {
              key: 'category',
              header: t('category'),
              cell: ({ category }) => <Tag>{t(`states:category.${category}`)}</Tag>,
            },
            {
              key: 'level',
              header: t('levelToTarget'),
              cell: ({ level, targetLevel }) => (
                <bdi dir="ltr">
                  {level} → {targetLevel}
                </bdi>
              ),
            },
            { key: 'priority', header: t('priority'), align: 'end', cell: ({ priority }) => priority },
          ]}
        />
        {!all && result.gaps.length > gapsAtFirst && (
          <Button look="quiet" onClick={() => setAll(true)}>
            {t('allGaps', { count: result.gaps.length })}
          </Button>
        )}
      </Section>
    </Stack>
  );
}

interface LegalBlockersProps {
  blockers: Diagnostic['result']['legalBlockers'];
  criteria: Map<string, Criterion>;
}

/** What the law asks stands before any score, and is never averaged into one. */
function LegalBlockers({ blockers, criteria }: LegalBlockersProps) {
  const t = useTexts('diagnostics');
  const { text } = useFormat();
  if (blockers.length === 0) return null;
  return (
    <Banner tone="late" title={t('legalBlockers', { count: blockers.length })}>
      <ul>
        {blockers.map(({ criterion: code, level }) => {
          const criterion = criteria.get(code);
          const found = criterion?.levels[level];
          return (
            <li key={code}>
              <strong>{criterion ? text(criterion.title) : code}</strong>
              {found && <> : {text(found)}.</>} {criterion?.legalNote && text(criterion.legalNote.text)}
              {criterion?.legalNote?.verified === false && <em> {t('lawUnverified')}</em>}
            </li>
          );
        })}
      </ul>
    </Banner>
  );
}
