import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readBoard } from '@tiwizi/api-client';
import { ButtonLink, Cluster, EmptyState, SegmentedControl } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { OfProgramme, ProgrammeSelect, useProgrammeChoice } from '../../shared/programme-choice';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { type Board } from './board-data';
import { BoardGrid } from './board-grid';
import { ChainStrips } from './chain-strip';
import { Legend } from './legend';
import { OtherViews } from './other-views';
import { Silence } from './silence/silence';
import { useNarrow } from '../../shared/use-narrow';

const orders = ['name', 'lateness'] as const;
type Order = (typeof orders)[number];

/** Where each cooperative stands: the home of those who steer a programme. */
export default function BoardPage() {
  const t = useTexts('board');
  const format = useFormat();
  const choice = useProgrammeChoice();
  const [search, setSearch] = useSearchParams();
  const order: Order = search.get('order') === 'lateness' ? 'lateness' : 'name';
  const { programme } = choice;
  const query = useQuery({
    queryKey: ['board', programme?.id],
    queryFn: ({ signal }) => readBoard(api, { path: { id: programme?.id ?? '' }, signal }),
    enabled: programme !== undefined,
  });
  const setOrder = (next: Order) => {
    const params = new URLSearchParams(search);
    params.set('order', next);
    setSearch(params, { replace: true });
  };
  const late = query.data?.rows.filter((row) => row.cells.some(({ state }) => state === 'late')).length;
  return (
    <Screen
      title={t('title')}
      context={
        programme && (
          <>
            {format.name(programme.nameFr, programme.nameAr)} ·{' '}
            {t('app:count.cooperatives', { count: query.data?.rows.length ?? programme.cohortSize })}
            {late !== undefined && <> · {t('late', { count: late })}</>}
          </>
        )
      }
      more={
        <Cluster>
          <ProgrammeSelect choice={choice} />
          {programme && <OtherViews programmeId={programme.id} />}
          <SegmentedControl
            label={t('order.label')}
            hideLabel
            value={order}
            onChoose={setOrder}
            choices={orders.map((value) => ({ value, label: t(`order.${value}`) }))}
          />
        </Cluster>
      }
    >
      <OfProgramme choice={choice}>
        {() => (
          <Loaded query={query} rows={18}>
            {(board) => <BoardBody board={board} order={order} />}
          </Loaded>
        )}
      </OfProgramme>
    </Screen>
  );
}

function BoardBody({ board, order }: { board: Board; order: Order }) {
  const t = useTexts('board');
  const may = useMay();
  const narrow = useNarrow();
  const rows = useMemo(
    () => (order === 'name' ? board.rows : [...board.rows].sort((a, b) => b.lateness - a.lateness)),
    [board.rows, order],
  );
  if (rows.length === 0) {
    return (
      <EmptyState
        title={t('empty.title')}
        hint={t('empty.hint')}
        action={
          may('enrolments.write') && (
            <ButtonLink look="primary" to={`/programmes/${board.programmeId}`}>
              {t('empty.action')}
            </ButtonLink>
          )
        }
      />
    );
  }
  return (
    <>
      <Silence board={board} />
      {narrow ? <ChainStrips board={board} rows={rows} /> : <BoardGrid board={board} rows={rows} />}
      <Legend />
    </>
  );
}
