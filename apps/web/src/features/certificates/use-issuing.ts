import { useMutation, useQueryClient } from '@tanstack/react-query';
import { issueCertificates } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { certificatesKey } from './certificate-data';

/** Issues to all who earned one, of the programme or of one cooperative; thousands go on by themselves (see IssuingNow). */
export function useIssuing(programmeId: string, enrolmentId: string | undefined) {
  const t = useTexts('certificates');
  const client = useQueryClient();
  const toast = useToast();
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      issueCertificates(api, { path: { id: programmeId }, body: { ...(enrolmentId && { enrolmentId }) } }),
    onSuccess: ({ issued, issuing }) => {
      if (issuing !== null) return;
      toast({ message: issued === 0 ? t('issuedNone') : t('issued', { count: issued }), tone: 'done' });
    },
    onError: (error) => toast({ message: problemText(error), tone: 'late' }),
    onSettled: () => client.invalidateQueries({ queryKey: certificatesKey(programmeId) }),
  });
  return { issue: mutate, busy: isPending };
}
