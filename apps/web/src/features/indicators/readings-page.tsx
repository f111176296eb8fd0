import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { readReadingsGrid } from '@tiwizi/api-client';
import { Button, ButtonLink, Cluster, EmptyState, SelectField } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { OfProgramme, ProgrammeSelect, useProgrammeChoice } from '../../shared/programme-choice';
import { Screen } from '../../shared/screen';
import { useMay, useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { ChooseIndicatorsDialog } from './choose-indicators-dialog';
import { gridKey, type Grid } from './readings-data';
import { MonthSheet } from './sheet/month-sheet';
import { TableMenu } from './tables/table-menu';

/** One month of all cooperatives, to type and to approve. */
export default function ReadingsPage() {
  const t = useTexts('indicators');
  const format = useFormat();
  const choice = useProgrammeChoice();
  const [search, setSearch] = useSearchParams();
  const [choosing, setChoosing] = useState(false);
  const { programme } = choice;
  const may = useMay();
  // Who speaks for one cooperative is asked one question after the other.
  const own = useMe().cooperativeId !== null;
  const month = search.get('month') ?? undefined;
  const query = useQuery({
    queryKey: gridKey(programme?.id, month),
    queryFn: ({ signal }) =>
      readReadingsGrid(api, { path: { id: programme?.id ?? '' }, query: { month }, signal }),
    enabled: programme !== undefined && !own,
    placeholderData: keepPreviousData,
  });
  const grid = query.data;
  const chooseMonth = (next: string) => {
    const params = new URLSearchParams(search);
    params.set('month', next);
    params.delete('cell');
    setSearch(params, { replace: true });
  };
  const mayChoose = grid?.may.includes('indicators.choose');
  const open = () => setChoosing(true);
  if (own && programme) return <Navigate to={`/our-figures/${programme.id}`} replace />;
  return (
    <Screen
      title={t('title')}
      context={programme && format.name(programme.nameFr, programme.nameAr)}
      more={
        <Cluster>
          <ProgrammeSelect choice={choice} />
          {grid && grid.months.length > 0 && (
            <SelectField
              label={t('month')}
              value={grid.month}
              onChange={(event) => chooseMonth(event.target.value)}
              options={[...grid.months].reverse().map((value) => ({ value, label: format.month(value) }))}
            />
          )}
          {programme && (
            <ButtonLink to={`/indicators/figures?programme=${programme.id}`} icon="chart">
              {t('results')}
            </ButtonLink>
          )}
          {grid && grid.rows.length > 0 && grid.indicators.length > 0 && (
            <TableMenu grid={grid} mayImport={may('readings.import')} />
          )}
          {mayChoose && grid && grid.indicators.length > 0 && (
            <Button icon="edit" onClick={open}>
              {t('choose.open')}
            </Button>
          )}
        </Cluster>
      }
    >
      <OfProgramme choice={choice}>
        {() => (
          <Loaded query={query} rows={18}>
            {(loaded) => (
              <Body grid={loaded} first={search.get('cell')} {...(mayChoose && { onChoose: open })} />
            )}
          </Loaded>
        )}
      </OfProgramme>
      {choosing && grid && <ChooseIndicatorsDialog grid={grid} onClose={() => setChoosing(false)} />}
    </Screen>
  );
}

interface BodyProps {
  grid: Grid;
  /** The cell to begin in. */
  first: string | null;
  onChoose?: () => void;
}

function Body({ grid, first, onChoose }: BodyProps) {
  const t = useTexts('indicators');
  if (grid.indicators.length === 0) {
    return (
      <EmptyState
        title={t('none.title')}
        hint={t(onChoose ? 'none.hint' : 'none.wait')}
        action={
          onChoose && (
            <Button look="primary" onClick={onChoose}>
              {t('choose.open')}
            </Button>
          )
        }
      />
    );
  }
  if (grid.rows.length === 0) return <EmptyState title={t('noRows.title')} hint={t('noRows.hint')} />;
  if (grid.months.length === 0) return <EmptyState title={t('notBegun.title')} hint={t('notBegun.hint')} />;
  return <MonthSheet key={`${grid.programmeId} ${grid.month} ${first}`} grid={grid} first={first} />;
}
