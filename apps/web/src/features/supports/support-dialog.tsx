import { Dialog, Stack } from '@tiwizi/ui';
import { type FoundCooperative } from '../../shared/cooperative-finder';
import { EvidenceFiles } from '../../shared/evidence/evidence-files';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { EditSupport } from './edit-support';
import { type Support } from './kinds';
import { NewSupport } from './new-support';
import { Overlaps } from './overlaps';
import { useSupportWords } from './use-support-words';

export interface SupportDialogProps {
  /** Null: a new one. */
  support: Support | null;
  /** Of which a new one is noted, where that is known. */
  cooperative: FoundCooperative | null;
  /** Shows the support as it is now. */
  onShow: (now: Support) => void;
  onClose: () => void;
}

/** One support: what stands against it, then its facts, to change or to read. */
export function SupportDialog({ support, cooperative, onShow, onClose }: SupportDialogProps) {
  const t = useTexts('supports');
  return (
    <Dialog open title={support ? support.object : t('add')} closeLabel={t('app:do.close')} onClose={onClose}>
      <Stack gap={5}>
        {support && <Overlaps support={support} onSettled={onShow} />}
        {support === null ? (
          <NewSupport cooperative={cooperative} onDone={onClose} />
        ) : support.may.includes('change') ? (
          <EditSupport key={`${support.id} ${support.version}`} support={support} onDone={onClose} />
        ) : (
          <ReadOnly support={support} />
        )}
      </Stack>
    </Dialog>
  );
}

function ReadOnly({ support }: { support: Support }) {
  const t = useTexts('supports');
  const { text } = useFormat();
  const words = useSupportWords();
  return (
    <>
      <p>
        <strong dir="auto">{support.funder}</strong>
        {support.scheme && ` · ${text(support.scheme.name)}`} · {words.amount(support)} ·{' '}
        {words.period(support)}
      </p>
      {support.note && <p dir="auto">{support.note}</p>}
      {support.files.length > 0 && (
        <EvidenceFiles enrolmentId="" files={support.files} label={t('field.files')} place={support.id} />
      )}
      <p>{t('byName', { name: support.recordedByName })}</p>
    </>
  );
}
