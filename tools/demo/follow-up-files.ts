import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sendFile } from '@tiwizi/api-client';
import { idOf } from './chance';
import { type Accompanied } from './cohort';
import { drawnSheet } from './drawn-sheet';

/** A voice note, which murmurs and says no word, and the photo of a quotation. */
export async function sendProof({ enrolmentId, trainer }: Accompanied, followUpId: string) {
  const path = { id: enrolmentId };
  const [voice, quotation] = [idOf('voice', followUpId), idOf('quotation', followUpId)];
  const sound = await readFile(join(__dirname, 'voice-note.webm'));
  await sendFile(trainer, {
    path,
    query: { fileId: voice, name: 'Note vocale.webm' },
    body: new Blob([new Uint8Array(sound)]),
  });
  await sendFile(trainer, {
    path,
    query: { fileId: quotation, name: 'Devis.jpg' },
    body: await drawnSheet('devis'),
  });
  return [
    { fileId: voice, seconds: 6 },
    { fileId: quotation, seconds: null },
  ];
}
