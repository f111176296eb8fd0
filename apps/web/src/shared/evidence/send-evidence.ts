import { sendFile } from '@tiwizi/api-client';
import { api, newId } from '../api';
import { type EvidenceFile } from './evidence-files';

/** Sends one file that is not shown in a list, such as a drawn signature. */
export function sendEvidence(enrolmentId: string, body: Blob, name: string): Promise<EvidenceFile> {
  return sendFile(api, { path: { id: enrolmentId }, query: { fileId: newId(), name }, body });
}
