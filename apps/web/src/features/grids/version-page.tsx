import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { listGrids, printGrid, readGrid } from '@tiwizi/api-client';
import { gridDifference } from '@tiwizi/domain';
import { Code, SelectField } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { PrintMenu } from '../../shared/print-menu';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { DifferenceView } from './difference-view';
import { gridOf, gridsKey, type GridVersion, versionKey } from './kinds';
import { Reading } from './reading';
import { ExportGridButton } from './xlsform-actions';

function useVersion(id: string) {
  return useQuery({
    queryKey: versionKey(id),
    queryFn: ({ signal }) => readGrid(api, { path: { id }, signal }),
    enabled: id !== '',
    staleTime: Infinity,
  });
}

/** One published version, to read; and beside another version of the same grid, what changed. */
export default function VersionPage() {
  const t = useTexts('grids');
  const { text } = useFormat();
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const version = useVersion(id);
  const list = useQuery({ queryKey: gridsKey, queryFn: ({ signal }) => listGrids(api, { signal }) });
  const others = (list.data?.items.find(({ code }) => code === version.data?.code)?.versions ?? []).filter(
    (other) => other.id !== id,
  );
  const other = others.find((each) => each.id === params.get('with'));
  return (
    <Screen
      title={version.data ? text(version.data.title) : t('title')}
      context={
        version.data && (
          <>
            <Code>{version.data.code}</Code> · {t('version', { number: version.data.number })}
          </>
        )
      }
      back={{ to: '/grids', label: t('title') }}
      more={
        <>
          <ExportGridButton id={id} />
          <PrintMenu address={(locale) => printGrid.address({ path: { id }, query: { locale } })} />
        </>
      }
      under={
        others.length > 0 && (
          <SelectField
            label={t('compareWith')}
            value={other?.id ?? ''}
            placeholder={t('none')}
            options={others.map((each) => ({
              value: each.id,
              label: t('version', { number: each.number }),
            }))}
            onChange={({ target }) =>
              setParams(target.value ? { with: target.value } : {}, { replace: true })
            }
          />
        )
      }
    >
      <Loaded query={version}>
        {(grid) => (other ? <Compared grid={grid} otherId={other.id} /> : <Reading grid={gridOf(grid)} />)}
      </Loaded>
    </Screen>
  );
}

/** The earlier of the two comes first, whichever was opened. */
function Compared({ grid, otherId }: { grid: GridVersion; otherId: string }) {
  const t = useTexts('grids');
  const other = useVersion(otherId);
  return (
    <Loaded query={other}>
      {(beside) => {
        const [before, after] = beside.number < grid.number ? [beside, grid] : [grid, beside];
        return (
          <DifferenceView
            difference={gridDifference(gridOf(before), gridOf(after))}
            before={t('version', { number: before.number })}
            after={t('version', { number: after.number })}
          />
        );
      }}
    </Loaded>
  );
}
