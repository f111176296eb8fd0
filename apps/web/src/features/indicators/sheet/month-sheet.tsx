import { useState } from 'react';
import { Banner, Button, Cluster, IconButton, TextField } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { Trouble } from '../../../shared/loaded';
import { useTexts } from '../../../shared/texts';
import { useNarrow } from '../../../shared/use-narrow';
import { useDecide } from '../use-decide';
import { CellDetails } from './cell-details';
import { CheckDialog } from './check-dialog';
import styles from './beside.module.css';
import { type Grid } from './columns';
import { Conflicts } from './conflicts';
import { SheetCards } from './sheet-cards';
import { SheetGrid } from './sheet-grid';
import signStyles from './sheet.module.css';
import { useSaveSheet } from './use-save-sheet';
import { useSheet } from './use-sheet';

const signs = ['changed', 'submitted', 'approved', 'returned', 'odd', 'reported', 'computed'] as const;

/** A month of all cooperatives: typed, checked, saved in one go, approved. A spreadsheet, on a phone one cooperative at a time. */
export function MonthSheet({ grid, first }: { grid: Grid; first: string | null }) {
  const t = useTexts('readings');
  const format = useFormat();
  const narrow = useNarrow();
  const sheet = useSheet(grid);
  const { save, busy, error } = useSaveSheet(grid);
  const decide = useDecide(grid.programmeId);
  const [source, setSource] = useState(() => t('indicators:source.usual'));
  const [active, setActive] = useState(first);
  const [checking, setChecking] = useState(false);
  const mayEnter = grid.may.includes('readings.enter');
  const { changed, remarks } = sheet;
  const faulty = changed.filter(({ fault }) => fault !== null);
  const conflicts = changed.filter(({ conflict }) => conflict);
  const asked = changed.filter(({ warnings, reported }) => warnings.length > 0 || reported);
  const send = async () => {
    const saved = await save(changed, source.trim() || t('indicators:source.usual'), remarks, sheet.forget);
    if (saved) setChecking(false);
  };
  const onSave = () => (asked.length > 0 ? setChecking(true) : void send());

  return (
    <>
      {grid.returned.length > 0 && (
        <Banner
          tone="attention"
          title={t('returned', {
            months: grid.returned.map((each) => `${format.month(each.month)} (${each.count})`).join(' · '),
          })}
        >
          {t('returnedHint')}
        </Banner>
      )}
      {sheet.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
      {error !== null && <Trouble error={error} />}
      <Conflicts cells={conflicts} onMine={sheet.overrule} onTheirs={(key) => sheet.forget(new Set([key]))} />
      {narrow ? (
        <SheetCards grid={grid} sheet={sheet} mayEnter={mayEnter} first={first} />
      ) : (
        <SheetGrid grid={grid} sheet={sheet} mayEnter={mayEnter} first={first} onActive={setActive} />
      )}
      {decide.error !== null && <Trouble error={decide.error} />}
      {faulty.length > 0 && (
        <Banner tone="late" title={t('faults', { count: faulty.length })}>
          {[...new Set(faulty.map(({ fault }) => fault ?? 'number'))]
            .map((fault) => t(`fault.${fault}`))
            .join(' ')}
        </Banner>
      )}
      <Cluster>
        {mayEnter && (
          <>
            <div className={styles['source']}>
              <TextField
                label={t('indicators:source.label')}
                value={source}
                maxLength={200}
                onChange={(event) => setSource(event.target.value)}
              />
            </div>
            <IconButton icon="undo" label={t('undo')} disabled={!sheet.canUndo} onClick={sheet.undo} />
            <IconButton icon="redo" label={t('redo')} disabled={!sheet.canRedo} onClick={sheet.redo} />
            <Button
              look="primary"
              busy={busy}
              disabled={changed.length === 0 || faulty.length > 0 || conflicts.length > 0}
              onClick={onSave}
            >
              {changed.length === 0 ? t('app:do.save') : t('indicators:save', { count: changed.length })}
            </Button>
          </>
        )}
        <Approve grid={grid} decide={decide} held={changed.length > 0} />
      </Cluster>
      {!narrow && (
        <>
          <CellDetails
            grid={grid}
            cellKeyed={active}
            cell={active ? sheet.cells.get(active) : undefined}
            decide={decide}
          />
          <p className={styles['legend']}>
            {signs.map((sign) => (
              <span key={sign}>
                <span className={signStyles['sign']} data-sign={sign} aria-hidden="true" />{' '}
                {t(`sign.${sign}`)}
              </span>
            ))}
          </p>
          <p className={styles['aside']}>{t('keys')}</p>
        </>
      )}
      {checking && (
        <CheckDialog
          cells={asked}
          remarks={remarks}
          busy={busy}
          onRemark={sheet.remark}
          onConfirm={() => void send()}
          onClose={() => setChecking(false)}
        />
      )}
    </>
  );
}

interface ApproveProps {
  grid: Grid;
  decide: ReturnType<typeof useDecide>;
  /** Something is typed and not saved. */
  held: boolean;
}

/** All of the month that nothing speaks against at once; what looks odd is looked at one by one. */
function Approve({ grid, decide, held }: ApproveProps) {
  const t = useTexts('readings');
  if (!grid.may.includes('readings.approve')) return null;
  const waiting = grid.cells.flatMap(({ current }) => (current?.status === 'submitted' ? [current] : []));
  const plain = waiting.filter(({ warnings }) => warnings.length === 0).map(({ id }) => id);
  const odd = waiting.length - plain.length;
  return (
    <>
      {plain.length > 0 && (
        <Button
          icon="check"
          busy={decide.busy}
          disabled={held}
          onClick={() => void decide.act(plain, 'approve')}
        >
          {t('indicators:approveAll', { count: plain.length })}
        </Button>
      )}
      {odd > 0 && <span className={styles['aside']}>{t('oddLeft', { count: odd })}</span>}
    </>
  );
}
