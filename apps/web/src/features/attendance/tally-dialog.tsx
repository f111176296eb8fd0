import { AGE_BANDS, SEXES, type RollTally } from '@tiwizi/domain';
import { type Column, DataTable, Dialog, Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';

export interface TallyDialogProps {
  tally: RollTally;
  onClose: () => void;
}

interface Line {
  key: string;
  label: string;
  of: Record<(typeof SEXES)[number], number>;
}

/** Who is there, by sex and age on the day, and beside it the people counted without their names. */
export default function TallyDialog({ tally, onClose }: TallyDialogProps) {
  const t = useTexts('roll-extras');
  const { number } = useFormat();
  const sexes = SEXES.filter((sex) => sex !== 'unknown' || tally.bySex.unknown + tally.counted.unknown > 0);
  const sumOf = (of: Line['of']) => SEXES.reduce((total, sex) => total + of[sex], 0);
  const bands = AGE_BANDS.map((band) => ({
    ...{ key: band, label: t(`states:ageBand.${band}`) },
    of: {
      female: tally.table.female[band],
      male: tally.table.male[band],
      unknown: tally.table.unknown[band],
    },
  })).filter(({ of }) => sumOf(of) > 0);
  const counted = { key: 'counted', label: t('tally.counted'), of: tally.counted };
  const columns: Column<Line>[] = [
    { key: 'band', header: t('tally.age'), naming: true, cell: ({ label }) => label },
    ...sexes.map((sex): Column<Line> => ({
      key: sex,
      header: t(`tally.${sex}`),
      align: 'end',
      cell: ({ of }) => number(of[sex]),
    })),
    { key: 'all', header: t('tally.all'), align: 'end', cell: ({ of }) => number(sumOf(of)) },
  ];
  return (
    <Dialog open title={t('tally.title')} closeLabel={t('app:do.close')} onClose={onClose}>
      <Stack>
        <p>{t('tally.hint', { attended: tally.attended, expected: tally.expected })}</p>
        <DataTable
          caption={t('tally.title')}
          columns={columns}
          rows={[
            ...bands,
            { key: 'named', label: t('tally.named'), of: tally.bySex },
            ...(sumOf(tally.counted) > 0 ? [counted] : []),
          ]}
          rowKey={({ key }) => key}
        />
      </Stack>
    </Dialog>
  );
}
