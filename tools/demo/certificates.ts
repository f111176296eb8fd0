import { issueCertificates, readCertificateSummary } from '@tiwizi/api-client';
import { type Demo } from './cohort';

/** Certificates of two cooperatives whose members came to enough; those of the others wait for one tap. */
export async function loadCertificates({ coordinator, programmeId }: Demo): Promise<void> {
  const path = { id: programmeId };
  const { cooperatives } = await readCertificateSummary(coordinator, { path });
  const ready = cooperatives.filter((cooperative) => cooperative.ready > 0);
  for (const { enrolmentId } of ready.slice(0, 2)) {
    await issueCertificates(coordinator, { path, body: { enrolmentId } });
  }
}
