import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { readHeatmap } from '@tiwizi/api-client';
import { ButtonLink, EmptyState, Stack } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { useNarrow } from '../../../shared/use-narrow';
import { gridBy, type Grid, waves } from '../queries';
import { EachCooperative } from './each-cooperative';
import { HeatGrid } from './heat-grid';
import { HeatFilterFields } from './heat-filters';
import { HeatLegend } from './heat-legend';
import { columnsOf, type Heatmap, inGridOrder } from './heatmap-data';
import { SharedGaps } from './shared-gaps';

/** What a cohort's diagnostics say together: where the training plan begins. */
export default function HeatmapPage() {
  const { programmeId = '' } = useParams();
  const [search] = useSearchParams();
  const t = useTexts('heatmap');
  const { name } = useFormat();
  const wave = waves.find((each) => each === search.get('wave')) ?? 'baseline';
  const query = useQuery({
    queryKey: ['heatmap', programmeId, wave],
    queryFn: ({ signal }) => readHeatmap(api, { path: { id: programmeId }, query: { wave }, signal }),
  });
  const map = query.data;
  return (
    <Screen
      title={t('title')}
      back={{ to: `/board?programme=${programmeId}`, label: t('toBoard') }}
      context={
        map &&
        t('context', {
          programme: name(map.programmeNameFr, map.programmeNameAr),
          done: map.diagnosed[wave],
          total: map.cooperatives.length,
        })
      }
    >
      <Loaded query={query} rows={12}>
        {(loaded) => <Words map={loaded} />}
      </Loaded>
    </Screen>
  );
}

function Words({ map }: { map: Heatmap }) {
  const t = useTexts('heatmap');
  const query = useQuery({ ...gridBy(map.gridVersionId ?? ''), enabled: map.gridVersionId !== null });
  if (map.cooperatives.length === 0) {
    return <EmptyState title={t('noCohort.title')} hint={t('noCohort.hint')} />;
  }
  if (map.gridVersionId === null) {
    return (
      <Stack gap={6}>
        <HeatFilterFields map={map} grid={null} />
        <EmptyState
          title={t('empty.title')}
          hint={t('empty.hint')}
          action={<ButtonLink to={`/board?programme=${map.programmeId}`}>{t('empty.action')}</ButtonLink>}
        />
      </Stack>
    );
  }
  return (
    <Loaded query={query} rows={12}>
      {(grid) => <HeatmapBody map={map} grid={grid} />}
    </Loaded>
  );
}

function HeatmapBody({ map, grid }: { map: Heatmap; grid: Grid }) {
  const [search] = useSearchParams();
  const narrow = useNarrow();
  const shared = columnsOf(map, grid, {
    dimension: search.get('dimension') ?? '',
    category: search.get('category') ?? '',
  });
  const columns = search.get('order') === 'grid' ? inGridOrder(shared) : shared;
  const gaps = <SharedGaps map={map} columns={shared} />;
  return (
    <Stack gap={6}>
      <HeatFilterFields map={map} grid={grid} />
      {narrow ? (
        <>
          {gaps}
          <EachCooperative rows={map.cooperatives} columns={shared} />
        </>
      ) : (
        <>
          {columns.length > 0 && (
            <Stack gap={3}>
              <HeatGrid rows={map.cooperatives} columns={columns} />
              <HeatLegend />
            </Stack>
          )}
          {gaps}
        </>
      )}
    </Stack>
  );
}
