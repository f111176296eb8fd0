import { useQuery, useQueryClient } from '@tanstack/react-query';
import { readCertificateIssuing } from '@tiwizi/api-client';
import { Banner, ProgressBar, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { certificatesKey, type CertificateIssuing, type CertificateSummary } from './certificate-data';

/** How often the progress is asked for, in milliseconds. */
const pace = 2000;

/** What became of issuing to the whole programme: how far it is, or why it stopped. Nothing where all is done. */
export function IssuingNow({ summary: { issuing, cooperatives } }: { summary: CertificateSummary }) {
  if (issuing === null) return null;
  if (issuing.endedAt === null) return <GoingOn asked={issuing} />;
  const isLeft = cooperatives.some(({ ready }) => ready > 0);
  return issuing.problem !== null && isLeft ? <Stopped issuing={issuing} /> : null;
}

function GoingOn({ asked }: { asked: CertificateIssuing }) {
  const t = useTexts('certificates');
  const { number } = useFormat();
  const toast = useToast();
  const client = useQueryClient();
  const { id, programmeId } = asked;
  const { data: now } = useQuery({
    queryKey: ['certificate-issuings', id],
    queryFn: async ({ signal }) => {
      const now = await readCertificateIssuing(api, { path: { id }, signal });
      if (now.endedAt !== null) {
        if (now.problem === null) toast({ message: t('issued', { count: now.issued }), tone: 'done' });
        void client.invalidateQueries({ queryKey: certificatesKey(programmeId) });
      }
      return now;
    },
    initialData: asked,
    refetchInterval: ({ state }) => state.data?.endedAt === null && pace,
  });
  const { issued, expected, askedBy } = now;
  const words = t('issuing', { done: number(issued), of: number(Math.max(expected, issued)) });
  return (
    <Banner title={t('issuingTitle')}>
      <p>{t('issuingHint', { name: askedBy })}</p>
      <ProgressBar label={t('issuingTitle')} value={Math.min(1, issued / expected)} words={words} />
    </Banner>
  );
}

function Stopped({ issuing: { issued, problem, askedBy } }: { issuing: CertificateIssuing }) {
  const t = useTexts('certificates');
  return (
    <Banner tone="late" title={t('stopped.title')}>
      <p>{t('stopped.done', { count: issued })}</p>
      {problem !== null && <p>{t(`stopped.${problem}`, { name: askedBy })}</p>}
    </Banner>
  );
}
