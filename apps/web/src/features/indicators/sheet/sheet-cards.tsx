import { useState } from 'react';
import { Button, Card, Cluster, SelectField, Stack, TextField } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { useWrite } from '../use-write';
import { cellKey } from './collect';
import { rowOf } from './places';
import { columnsOf, dimensionsOf, type Grid, type Indicator, isWritable, type Slot } from './columns';
import { storedText } from './figures';
import { useSlotName } from './sheet-heads';
import { put } from './sheet-actions';
import styles from './beside.module.css';
import { slotKey } from './sheet-state';
import { type TypedSheet } from './use-sheet';

interface SheetCardsProps {
  grid: Grid;
  sheet: TypedSheet;
  mayEnter: boolean;
  /** The cell to begin at. */
  first: string | null;
}

/** The same sheet for a thumb: one cooperative at a time, an indicator below the other. */
export function SheetCards({ grid, sheet, mayEnter, first }: SheetCardsProps) {
  const t = useTexts('readings');
  const format = useFormat();
  const [position, setPosition] = useState(() => Math.max(0, rowOf(grid, first)));
  const row = grid.rows[position];
  if (!row) return null;
  const waiting = grid.rows.map(({ enrolmentId }) => enrolmentId in sheet.typed);
  return (
    <Stack gap={4}>
      {grid.rows.length > 1 && (
        <SelectField
          label={t('indicators:cooperative')}
          value={String(position)}
          onChange={({ target }) => setPosition(Number(target.value))}
          options={grid.rows.map((each, place) => ({
            value: String(place),
            label: `${format.name(each.nameFr, each.nameAr)}${waiting[place] ? ' •' : ''}`,
          }))}
        />
      )}
      {grid.indicators.map((indicator) => (
        <IndicatorCard
          key={`${row.enrolmentId} ${indicator.id}`}
          grid={grid}
          position={position}
          indicator={indicator}
          sheet={sheet}
          mayEnter={mayEnter}
        />
      ))}
      {grid.rows.length > 1 && (
        <Cluster>
          <Button disabled={position === 0} onClick={() => setPosition(position - 1)}>
            {t('before')}
          </Button>
          <Button disabled={position === grid.rows.length - 1} onClick={() => setPosition(position + 1)}>
            {t('next')}
          </Button>
        </Cluster>
      )}
    </Stack>
  );
}

interface IndicatorCardProps extends Omit<SheetCardsProps, 'first'> {
  position: number;
  indicator: Indicator;
}

function IndicatorCard({ grid, position, indicator, sheet, mayEnter }: IndicatorCardProps) {
  const t = useTexts('readings');
  const format = useFormat();
  const write = useWrite();
  const slotName = useSlotName();
  const [unfolded, setUnfolded] = useState(false);
  const columns = columnsOf([indicator], new Set(unfolded ? [indicator.id] : []));
  const row = grid.rows[position];
  if (!row) return null;
  const key = cellKey(row.enrolmentId, indicator.id);
  const cell = sheet.cells.get(key);
  const changed = sheet.changed.find((each) => each.key === key);
  const typed = sheet.typed[row.enrolmentId];
  const state = changed ? 'changed' : cell?.current?.status;
  return (
    <Card>
      <Stack gap={2}>
        <strong>{format.text(indicator.name)}</strong>
        {columns.filter(isWritable).map((column) => {
          const slot = column.slot as Slot;
          return (
            <TextField
              key={slot}
              label={slotName(column)}
              inputMode="decimal"
              autoComplete="off"
              dir="ltr"
              readOnly={!mayEnter}
              value={typed?.[slotKey(indicator.id, slot)] ?? storedText(cell, slot)}
              {...(changed?.fault && column.last ? { error: t(`fault.${changed.fault}`) } : {})}
              onChange={({ target }) => {
                const view = { rows: [row], columns: [column], cells: sheet.cells, typed: sheet.typed };
                const { changes } = put(view, [{ row: 0, column: 0, text: target.value }]);
                // While a figure is being typed, what is not one yet stays as it is written.
                sheet.write(changes.map((change) => ({ ...change, text: target.value })));
              }}
            />
          );
        })}
        {columns.every((column) => !isWritable(column)) && (
          <span>
            {write(indicator, cell?.computed?.value ?? null)}{' '}
            <span className={styles['aside']}>
              {t(`origin.${indicator.origin === 'formula' ? 'formula' : 'automatic'}`)}
            </span>
          </span>
        )}
        <span className={styles['aside']}>
          {cell?.previous
            ? t('indicators:details.previous', {
                month: format.month(cell.previous.month),
                value: write(indicator, cell.previous.value),
              })
            : t('indicators:details.noPrevious')}
          {state && ` · ${t(`sign.${state}`)}`}
        </span>
        {cell?.current?.returnedReason && (
          <span>{t('indicators:details.reason', { reason: cell.current.returnedReason })}</span>
        )}
        {changed?.warnings.map(({ code, against }) => (
          <span key={code}>
            {t(`warning.${code}`, {
              against: code === 'share_over_whole' ? format.number(against, 4) : write(indicator, against),
            })}
          </span>
        ))}
        {dimensionsOf(indicator).length > 0 && (
          <Button look="quiet" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {t(unfolded ? 'foldShort' : 'unfoldShort')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
