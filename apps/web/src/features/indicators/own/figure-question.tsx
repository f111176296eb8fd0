import { useState } from 'react';
import { Button, Stack, TextField } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { columnsOf, dimensionsOf, type Grid, type Indicator, isWritable, type Slot } from '../sheet/columns';
import { storedText } from '../sheet/figures';
import { put } from '../sheet/sheet-actions';
import { useSlotName } from '../sheet/sheet-heads';
import { slotKey } from '../sheet/sheet-state';
import { type TypedSheet } from '../sheet/use-sheet';
import { useWrite } from '../use-write';
import styles from './own.module.css';

interface FigureQuestionProps {
  row: Grid['rows'][number];
  indicator: Indicator;
  sheet: TypedSheet;
}

/** One figure, asked for in words: what it means, what it was last time, and what looks odd about it. */
export function FigureQuestion({ row, indicator, sheet }: FigureQuestionProps) {
  const t = useTexts('own-figures');
  const format = useFormat();
  const write = useWrite();
  const slotName = useSlotName();
  const [unfolded, setUnfolded] = useState(false);
  const key = `${row.enrolmentId} ${indicator.id}`;
  const cell = sheet.cells.get(key);
  const changed = sheet.changed.find((each) => each.key === key);
  const columns = columnsOf([indicator], new Set(unfolded ? [indicator.id] : [])).filter(isWritable);
  const typed = sheet.typed[row.enrolmentId];
  const { current = null, previous = null } = cell ?? {};
  return (
    <Stack gap={4}>
      {current?.returnedReason && <p>{t('readings:remark', { word: current.returnedReason })}</p>}
      {columns.map((column) => {
        const slot = column.slot as Slot;
        return (
          <TextField
            key={slot}
            label={slotName(column)}
            inputMode="decimal"
            autoComplete="off"
            dir="ltr"
            value={typed?.[slotKey(indicator.id, slot)] ?? storedText(cell, slot)}
            {...(changed?.fault && column.last ? { error: t(`readings:fault.${changed.fault}`) } : {})}
            onChange={({ target }) => {
              const view = { rows: [row], columns: [column], cells: sheet.cells, typed: sheet.typed };
              const { changes } = put(view, [{ row: 0, column: 0, text: target.value }]);
              // While a figure is being typed, what is not one yet stays as it is written.
              sheet.write(changes.map((change) => ({ ...change, text: target.value })));
            }}
          />
        );
      })}
      <p className={styles['last']}>
        {previous
          ? t('lastTime', { month: format.month(previous.month), value: write(indicator, previous.value) })
          : t('firstTime')}
      </p>
      {(changed?.warnings.length ?? 0) > 0 && (
        <div className={styles['odd']} role="status">
          {changed?.warnings.map(({ code, against }) => (
            <p key={code}>
              {t(`readings:warning.${code}`, {
                against: code === 'share_over_whole' ? format.number(against, 4) : write(indicator, against),
              })}
            </p>
          ))}
        </div>
      )}
      {((changed?.warnings.length ?? 0) > 0 || changed?.reported) && (
        <TextField
          label={t(changed?.reported ? 'readings:check.why' : 'readings:check.word')}
          value={sheet.remarks[key] ?? ''}
          maxLength={500}
          onChange={({ target }) => sheet.remark(key, target.value)}
        />
      )}
      {dimensionsOf(indicator).length > 0 && (
        <Button look="quiet" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {t(unfolded ? 'readings:foldShort' : 'readings:unfoldShort')}
        </Button>
      )}
    </Stack>
  );
}
