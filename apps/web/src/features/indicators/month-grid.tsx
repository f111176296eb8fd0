import { useMemo, useRef, useState } from 'react';
import { Banner, Button, Cluster, TextField } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { CellDetails } from './cell-details';
import { GridField } from './grid-field';
import styles from './month-grid.module.css';
import { moveInGrid } from './move-in-grid';
import { cellKey, cellsByKey, collect, typedOf, type Grid } from './readings-data';
import { useDecide } from './use-decide';
import { useSaveReadings } from './use-save-readings';
import { useTypedCells } from './use-typed-cells';

/** The month as a sheet: a row a cooperative, a column an indicator. Typed like a spreadsheet, saved in one go. */
export function MonthGrid({ grid }: { grid: Grid }) {
  const t = useTexts('indicators');
  const format = useFormat();
  const typed = useTypedCells(`${grid.programmeId}.${grid.month}`);
  const { save, busy, error, faults } = useSaveReadings(grid);
  const decide = useDecide(grid.programmeId);
  const [source, setSource] = useState(() => t('source.usual'));
  const [active, setActive] = useState<string | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const cells = useMemo(() => cellsByKey(grid), [grid]);
  const mayEnter = grid.may.includes('readings.enter');
  const mayDecide = grid.may.includes('readings.approve');
  const { readings, faulty } = useMemo(() => collect(grid, typed.cells), [grid, typed.cells]);
  const unsaved = readings.length + faulty.length;
  const toApprove = grid.cells.flatMap(({ current }) =>
    current?.status === 'submitted' ? [current.id] : [],
  );
  const onSave = async () => {
    if (await save(typed.cells, source.trim() || t('source.usual'))) typed.clear();
  };

  return (
    <>
      {typed.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
      {error !== null && <Trouble error={error} />}
      <div className={styles['frame']}>
        <table
          ref={table}
          role="grid"
          className={styles['table']}
          onKeyDown={(event) => moveInGrid(table.current, event)}
          onFocus={({ target }) => setActive(target.closest('td')?.dataset['cell'] ?? null)}
        >
          <caption className={styles['caption']}>
            {t('caption', { month: format.month(grid.month), date: format.date(grid.dueOn, 'short') })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('cooperative')}</th>
              {grid.indicators.map((indicator) => (
                <th key={indicator.id} scope="col">
                  {format.text(indicator.name)}
                  <small>{indicator.isRatio ? t('ratio') : format.text(indicator.unit)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row, position) => (
              <tr key={row.enrolmentId}>
                <th scope="row">{format.name(row.nameFr, row.nameAr)}</th>
                {grid.indicators.map((indicator, column) => {
                  const key = cellKey(row.enrolmentId, indicator.id);
                  const cell = cells.get(key);
                  return (
                    <td
                      key={indicator.id}
                      data-cell={key}
                      data-label={format.text(indicator.name)}
                      data-status={cell?.current?.status}
                      data-changed={key in typed.cells || undefined}
                    >
                      <GridField
                        place={`${position} ${column}`}
                        name={`${format.name(row.nameFr, row.nameAr)}, ${format.text(indicator.name)}`}
                        indicator={indicator}
                        typed={typed.cells[key] ?? typedOf(cell?.current ?? null)}
                        previous={cell?.previous ?? null}
                        fault={faults[key]}
                        readOnly={!mayEnter}
                        onType={(next) => typed.type(key, next)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CellDetails
        grid={grid}
        cellKeyed={active}
        cell={active ? cells.get(active) : undefined}
        decide={decide}
      />
      {decide.error !== null && <Trouble error={decide.error} />}
      <Cluster>
        {mayEnter && (
          <>
            <div className={styles['source']}>
              <TextField
                label={t('source.label')}
                value={source}
                maxLength={200}
                onChange={(event) => setSource(event.target.value)}
              />
            </div>
            <Button look="primary" busy={busy} disabled={unsaved === 0} onClick={() => void onSave()}>
              {unsaved === 0 ? t('app:do.save') : t('save', { count: unsaved })}
            </Button>
          </>
        )}
        {mayDecide && toApprove.length > 0 && (
          <Button
            icon="check"
            busy={decide.busy}
            disabled={unsaved > 0}
            onClick={() => void decide.act(toApprove, 'approve')}
          >
            {t('approveAll', { count: toApprove.length })}
          </Button>
        )}
      </Cluster>
      <p className={styles['aside']}>{t('keys')}</p>
    </>
  );
}
