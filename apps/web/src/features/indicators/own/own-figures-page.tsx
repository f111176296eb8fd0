import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { EmptyState, SelectField } from '@tiwizi/ui';
import { usePending } from '../../../offline/use-outbox';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { Screen } from '../../../shared/screen';
import { useMe } from '../../../shared/session';
import { useTexts } from '../../../shared/texts';
import { type Grid, isTyped } from '../sheet/columns';
import { FigureSteps } from './figure-steps';
import { ownFigures, readingsSubject } from './queries';
import { withWaiting } from './waiting-figures';

/** A cooperative's own figures of a month, from its phone, with or without network. */
export default function OwnFiguresPage() {
  const { programmeId = '' } = useParams();
  const t = useTexts('own-figures');
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const query = useQuery(ownFigures(programmeId, search.get('month') ?? undefined));
  const grid = query.data;
  return (
    <Screen
      title={t('title')}
      context={grid && format.month(grid.month)}
      width="reading"
      more={
        grid &&
        search.get('step') === null &&
        grid.months.length > 1 && (
          <SelectField
            label={t('indicators:month')}
            value={grid.month}
            onChange={({ target }) => setSearch({ month: target.value }, { replace: true })}
            options={[...grid.months].reverse().map((value) => ({ value, label: format.month(value) }))}
          />
        )
      }
    >
      <Loaded query={query} rows={4}>
        {(loaded) => <Body key={`${loaded.programmeId} ${loaded.month}`} grid={loaded} />}
      </Loaded>
    </Screen>
  );
}

function Body({ grid }: { grid: Grid }) {
  const t = useTexts('own-figures');
  const me = useMe();
  const [row] = grid.rows;
  const commands = usePending(readingsSubject(row?.enrolmentId ?? '', grid.month));
  if (!row || !grid.indicators.some(isTyped)) return <EmptyState title={t('none')} hint={t('noneHint')} />;
  return (
    <FigureSteps grid={withWaiting(grid, commands, me.displayName)} row={row} waiting={commands.length > 0} />
  );
}
