import { uuidv7 } from 'uuidv7';
import { type Cohort } from './given-cohort';

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const month = '2026-10';

/** A photo of a ledger and a table of readings, each sent by who may. */
export async function givenLedger({ programmeId, enrolments, trainer, coordinator }: Cohort) {
  const [fileId, importId] = [uuidv7(), uuidv7()];
  const enrolment = `/api/v1/enrolments/${enrolments[0]?.id}`;
  await trainer.upload(`${enrolment}/files?fileId=${fileId}&name=cahier.png`, onePixel).expect(201);
  await trainer.post(`${enrolment}/reading-files`, { fileId, month }).expect(201);
  await coordinator
    .upload(
      `/api/v1/programmes/${programmeId}/reading-imports?id=${importId}&fileName=r.csv&month=${month}`,
      Buffer.from('Code;Mois\n'),
    )
    .expect(201);
  return { 'reading-files': fileId, 'reading-imports': importId };
}
