import { Button, Cluster, Dialog, Stack, TextField } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { useWrite } from '../use-write';
import { type ChangedCell } from './collect';
import styles from './beside.module.css';

interface CheckDialogProps {
  /** Those that look odd, and those that correct what a sealed report says. */
  cells: readonly ChangedCell[];
  remarks: Readonly<Record<string, string>>;
  busy: boolean;
  onRemark: (key: string, text: string) => void;
  onConfirm: () => void;
  onClose: () => void;
}

/** Before figures that look odd are saved: what is odd, and room for the word of who knows that they are right. */
export function CheckDialog({ cells, remarks, busy, onRemark, onConfirm, onClose }: CheckDialogProps) {
  const t = useTexts('readings');
  const format = useFormat();
  const write = useWrite();
  const missing = cells.some(({ key, reported }) => reported && (remarks[key] ?? '').trim() === '');
  return (
    <Dialog
      open
      title={t('check.title', { count: cells.length })}
      closeLabel={t('app:do.close')}
      onClose={onClose}
      actions={
        <Cluster>
          <Button look="primary" busy={busy} disabled={missing} onClick={onConfirm}>
            {t('check.confirm')}
          </Button>
          <Button onClick={onClose}>{t('check.back')}</Button>
        </Cluster>
      }
    >
      <p>{t('check.hint')}</p>
      <Stack gap={1}>
        {cells.map(({ key, row, indicator, figure, warnings, reported, cell }) => {
          const { value, numerator, denominator } = figure;
          const share = numerator !== null && denominator ? numerator / denominator : value;
          return (
            <div key={key} className={styles['asked']}>
              <strong>
                {format.name(row.nameFr, row.nameAr)} · {format.text(indicator.name)} :{' '}
                <bdi>{write(indicator, share)}</bdi>
              </strong>
              {warnings.map(({ code, against }) => (
                <span key={code}>
                  {t(`warning.${code}`, {
                    against:
                      code === 'share_over_whole' ? format.number(against, 4) : write(indicator, against),
                  })}
                </span>
              ))}
              {reported && (
                <span>
                  {t('check.reported', {
                    numbers: cell?.current?.reportedIn.join(', ') ?? '',
                    value: write(indicator, cell?.current?.value ?? null),
                  })}
                </span>
              )}
              <TextField
                label={reported ? t('check.why') : t('check.word')}
                {...(reported ? {} : { optional: t('app:field.optional') })}
                value={remarks[key] ?? ''}
                maxLength={500}
                onChange={({ target }) => onRemark(key, target.value)}
              />
            </div>
          );
        })}
      </Stack>
    </Dialog>
  );
}
