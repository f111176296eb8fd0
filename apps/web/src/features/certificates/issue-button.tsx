import { Button } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type CertificateSummary } from './certificate-data';
import { useIssuing } from './use-issuing';

/** Issues, with one tap, to all who earned one and have none. */
export function IssueButton({
  summary: { programmeId, cooperatives, issuing, may },
  enrolmentId,
}: {
  summary: CertificateSummary;
  enrolmentId: string | undefined;
}) {
  const t = useTexts('certificates');
  const { issue, busy } = useIssuing(programmeId, enrolmentId);
  const ready = cooperatives
    .filter((one) => enrolmentId === undefined || one.enrolmentId === enrolmentId)
    .reduce((sum, one) => sum + one.ready, 0);
  const goesOn = issuing !== null && issuing.endedAt === null;
  if (ready === 0 || goesOn || !may.includes('certificates.issue')) return null;
  return (
    <Button look="primary" icon="seal" busy={busy} onClick={() => issue()}>
      {t('issue', { count: ready })}
    </Button>
  );
}
