import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readTerritoryFigures } from '@tiwizi/api-client';
import { ButtonLink, EmptyState } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { Breakdowns } from './breakdowns';
import { MapAndCard } from './map-and-card';
import { PlacesTable } from './places-table';
import { useRegion } from './use-region';
import { useView } from './use-view';
import { ViewFilters } from './view-filters';

/** The country or one of its regions: on a map, and in the same figures as a table. */
export default function TerritoriesPage() {
  const t = useTexts('territories');
  const { dateTime, name } = useFormat();
  const may = useMay();
  const view = useView();
  const region = useRegion(view.territoryId);
  const query = useQuery({
    queryKey: ['territory-figures', view.query],
    queryFn: ({ signal }) => readTerritoryFigures(api, { query: view.query, signal }),
    placeholderData: keepPreviousData,
  });
  const refreshedAt = query.data?.refreshedAt;
  return (
    <Screen
      title={region ? name(region.nameFr, region.nameAr) : t('title')}
      {...(view.territoryId !== undefined && { back: { to: view.pathTo(null), label: t('title') } })}
      context={refreshedAt && t('refreshed', { when: dateTime(refreshedAt) })}
      more={may('convergence.read') && <ButtonLink to="/convergence">{t('convergence.title')}</ButtonLink>}
      under={<ViewFilters view={view} figures={query.data} />}
    >
      <Loaded query={query} rows={12}>
        {(figures) =>
          figures.refreshedAt === null ? (
            <EmptyState title={t('empty.title')} hint={t('empty.hint')} />
          ) : (
            <>
              <MapAndCard view={view} figures={figures} />
              <PlacesTable view={view} figures={figures} />
              <Breakdowns view={view} figures={figures} />
            </>
          )
        }
      </Loaded>
    </Screen>
  );
}
