import { Link, useSearchParams } from 'react-router';
import { Banner, Button, Cluster, ProgressBar, Section, Stack } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { Trouble } from '../../../shared/loaded';
import { useTexts } from '../../../shared/texts';
import { cellKey } from '../sheet/collect';
import { type Grid, isTyped } from '../sheet/columns';
import { useSheet } from '../sheet/use-sheet';
import { FigureList } from './figure-list';
import { FigureQuestion } from './figure-question';
import { LedgerPhotos } from './ledger-photos';
import { useSendFigures } from './use-send-figures';

interface FigureStepsProps {
  grid: Grid;
  row: Grid['rows'][number];
  /** Something of this month waits on this device. */
  waiting: boolean;
}

/** One question at a time, then all of them together with the photos of the ledger. The step stands in the address. */
export function FigureSteps({ grid, row, waiting }: FigureStepsProps) {
  const t = useTexts('own-figures');
  const format = useFormat();
  const sheet = useSheet(grid);
  const { send, busy, error } = useSendFigures(grid, sheet);
  const [search, setSearch] = useSearchParams();
  const asked = grid.indicators.filter(isTyped);
  const stepNow = Number(search.get('step') ?? 'NaN');
  const sentBack = grid.cells.filter(({ current }) => current?.status === 'returned').length;
  const mayEnter = grid.may.includes('readings.enter');
  const go = (step: number | null) => {
    const next = new URLSearchParams(search);
    if (step === null) next.delete('step');
    else next.set('step', String(step));
    setSearch(next);
  };
  const indicator = mayEnter ? asked[stepNow] : undefined;
  const { changed } = sheet;
  const blocked = changed.some(
    ({ fault, reported, key }) => fault !== null || (reported && (sheet.remarks[key] ?? '').trim() === ''),
  );
  if (indicator) {
    const key = cellKey(row.enrolmentId, indicator.id);
    const faulty = changed.some((each) => each.key === key && each.fault !== null);
    return (
      <Stack gap={4}>
        <ProgressBar
          label={t('step', { step: stepNow + 1, count: asked.length })}
          value={(stepNow + 1) / asked.length}
          words={t('step', { step: stepNow + 1, count: asked.length })}
        />
        <Section title={format.text(indicator.name)}>
          <FigureQuestion key={key} row={row} indicator={indicator} sheet={sheet} />
        </Section>
        <Cluster>
          <Button
            look="primary"
            disabled={faulty}
            onClick={() => go(stepNow + 1 < asked.length ? stepNow + 1 : null)}
          >
            {t(stepNow + 1 < asked.length ? 'next' : 'finish')}
          </Button>
          <Button onClick={() => go(stepNow > 0 ? stepNow - 1 : null)}>{t('back')}</Button>
        </Cluster>
      </Stack>
    );
  }
  return (
    <Stack gap={5}>
      {sentBack > 0 && (
        <Banner tone="attention" title={t('sentBack', { count: sentBack })}>
          {t('sentBackHint')}
        </Banner>
      )}
      {waiting && <Banner>{t('waiting')}</Banner>}
      {error !== null && <Trouble error={error} />}
      <FigureList grid={grid} row={row} sheet={sheet} onAsk={mayEnter ? go : undefined} />
      {mayEnter && (
        <Cluster>
          {changed.length > 0 ? (
            <Button look="primary" wide busy={busy} disabled={blocked} onClick={() => void send(changed)}>
              {t('send', { count: changed.length })}
            </Button>
          ) : (
            <Button look="primary" wide onClick={() => go(0)}>
              {t('begin')}
            </Button>
          )}
        </Cluster>
      )}
      <Section title={t('photos')} context={t('photosHint')}>
        <LedgerPhotos
          programmeId={grid.programmeId}
          enrolmentId={row.enrolmentId}
          month={grid.month}
          mayAdd={mayEnter}
        />
      </Section>
      <Link to={`/enrolments/${row.enrolmentId}/indicators`}>{t('indicators:details.chart')}</Link>
    </Stack>
  );
}
