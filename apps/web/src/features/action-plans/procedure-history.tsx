import { Dialog, Stack } from '@tiwizi/ui';
import { EvidenceFiles } from '../../shared/evidence/evidence-files';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './actions-table.module.css';
import { type Procedure } from './queries';

interface ProcedureHistoryProps {
  procedure: Procedure | null;
  enrolmentId: string;
  onClose: () => void;
}

/** All that was said of a procedure, newest first. */
export function ProcedureHistory({ procedure, enrolmentId, onClose }: ProcedureHistoryProps) {
  const t = useTexts('action-plans');
  const { text, date, dateTime } = useFormat();
  return (
    <Dialog
      open={procedure !== null}
      title={procedure ? t('procedures.historyOf', { title: text(procedure.title) }) : ''}
      closeLabel={t('app:do.close')}
      onClose={onClose}
    >
      <Stack>
        {procedure?.history.map(({ kind, heldOn, decidedBy, words, files, recordedBy, recordedAt }) => (
          <div key={recordedAt}>
            <strong>
              {t(`procedures.move.${kind}`)} · {date(heldOn, 'short')}
            </strong>
            {decidedBy && (
              <span className={styles['about']}>{t('procedures.decidedByOf', { name: decidedBy })}</span>
            )}
            {words && <p>{words}</p>}
            {files.length > 0 && (
              <EvidenceFiles
                enrolmentId={enrolmentId}
                files={files}
                label={t('procedures.files')}
                hideLabel
              />
            )}
            <span className={styles['about']}>
              {t('procedures.recorded', { name: recordedBy, date: dateTime(recordedAt) })}
            </span>
          </div>
        ))}
      </Stack>
    </Dialog>
  );
}
