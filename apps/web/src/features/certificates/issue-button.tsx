import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { issueCertificates } from '@tiwizi/api-client';
import { Button, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { certificatesKey, type CertificateSummary } from './certificate-data';

/** Issues, with one tap, to all who earned one and have none. */
export function IssueButton({
  summary,
  enrolmentId,
}: {
  summary: CertificateSummary;
  enrolmentId: string | undefined;
}) {
  const t = useTexts('certificates');
  const toast = useToast();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const { programmeId, cooperatives, may } = summary;
  const ready = cooperatives
    .filter((cooperative) => enrolmentId === undefined || cooperative.enrolmentId === enrolmentId)
    .reduce((sum, cooperative) => sum + cooperative.ready, 0);
  if (ready === 0 || !may.includes('certificates.issue')) return null;

  const issue = async () => {
    setBusy(true);
    try {
      const body = enrolmentId === undefined ? {} : { enrolmentId };
      const { issued } = await issueCertificates(api, { path: { id: programmeId }, body });
      toast({
        message: issued === 0 ? t('issuedNone') : t('issued', { count: issued }),
        tone: 'done',
      });
    } catch (error) {
      toast({ message: problemText(error), tone: 'late' });
    } finally {
      setBusy(false);
      void queries.invalidateQueries({ queryKey: certificatesKey(programmeId) });
    }
  };
  return (
    <Button look="primary" icon="seal" busy={busy} onClick={() => void issue()}>
      {t('issue', { count: ready })}
    </Button>
  );
}
