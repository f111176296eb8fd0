import { AGE_BANDS, SEXES, type RollTally } from '@tiwizi/domain';
import { Dialog, Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './tally-dialog.module.css';

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
  const lines: Line[] = [
    ...bands,
    { key: 'named', label: t('tally.named'), of: tally.bySex },
    ...(sumOf(tally.counted) > 0 ? [{ key: 'counted', label: t('tally.counted'), of: tally.counted }] : []),
  ];
  return (
    <Dialog open title={t('tally.title')} closeLabel={t('app:do.close')} onClose={onClose}>
      <Stack>
        <p>{t('tally.hint', { attended: tally.attended, expected: tally.expected })}</p>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('tally.age')}</th>
              {sexes.map((sex) => (
                <th key={sex} scope="col">
                  {t(`tally.${sex}`)}
                </th>
              ))}
              <th scope="col">{t('tally.all')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, label, of }) => (
              <tr key={key} className={styles[key]}>
                <th scope="row">{label}</th>
                {sexes.map((sex) => (
                  <td key={sex}>{number(of[sex])}</td>
                ))}
                <td>{number(sumOf(of))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Stack>
    </Dialog>
  );
}
