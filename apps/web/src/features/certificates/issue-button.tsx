import { Button, Cluster } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type CertificateSummary } from './certificate-data';
import { portionsOf, useIssuing } from './use-issuing';

/** Issues, with one tap, to all who earned one and have none. */
export function IssueButton({
  summary,
  enrolmentId,
}: {
  summary: CertificateSummary;
  enrolmentId: string | undefined;
}) {
  const t = useTexts('certificates');
  const { number } = useFormat();
  const { programmeId, may } = summary;
  const { issue, busy, done } = useIssuing(programmeId);
  const portions = portionsOf(summary, enrolmentId);
  const ready = portions.reduce((sum, portion) => sum + portion.ready, 0);
  if (ready === 0 || !may.includes('certificates.issue')) return null;
  return (
    <Cluster gap={3}>
      {busy && portions.length > 1 && (
        <span role="status">{t('issuing', { done: number(done), of: number(ready) })}</span>
      )}
      <Button look="primary" icon="seal" busy={busy} onClick={() => issue(portions)}>
        {t('issue', { count: ready })}
      </Button>
    </Cluster>
  );
}
