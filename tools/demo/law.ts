import {
  type ApiClient,
  completeLegalItem,
  listCohort,
  readLegalCalendar,
  recordMandate,
  sendFile,
} from '@tiwizi/api-client';
import { addDays, addMonths } from '@tiwizi/domain';
import { chance, idOf } from './chance';
import { type Accompanied, type Demo, officer } from './cohort';

/** Assemblies held and accounts filed, with the minutes of some; mandates, of which a few have run out. */
export async function loadLaw(demo: Demo): Promise<void> {
  const { items } = await listCohort(demo.coordinator, { path: { id: demo.programmeId } });
  const cooperativeOf = new Map(items.map(({ id, cooperativeId }) => [id, cooperativeId]));
  await Promise.all(
    demo.cohort.map((accompanied) =>
      keepLaw(demo, accompanied, cooperativeOf.get(accompanied.enrolmentId) ?? ''),
    ),
  );
}

async function keepLaw(demo: Demo, accompanied: Accompanied, cooperativeId: string): Promise<void> {
  const { cooperative, trainer } = accompanied;
  const { code } = cooperative;
  const path = { id: cooperativeId };
  for (const office of ['president', 'treasurer'] as const) {
    const electedOn = addDays(demo.today, -150 - Math.floor(chance('elected', code, office) * 1000));
    const body = {
      id: idOf('mandate', code, office),
      function: office,
      holderName: officer(cooperative, office),
      electedOn,
      endsOn: addMonths(electedOn, 36),
    };
    await recordMandate(trainer, { path, body });
  }
  const { items } = await readLegalCalendar(trainer, { path });
  const [meeting] = items.filter(
    ({ code: item, state }) => item === 'annual_general_meeting' && state !== 'ahead',
  );
  if (!meeting?.fiscalYearEnd || cooperative.late || chance('assembly', code) < 0.2) return;
  const { fiscalYearEnd } = meeting;
  const heldOn = addDays(fiscalYearEnd, 90 + Math.floor(chance('held', code) * 80));
  if (heldOn > demo.today) return;
  const fileIds = chance('minutes', code) < 0.4 ? [await sendMinutes(trainer, accompanied, heldOn)] : [];
  const assembly = { fiscalYearEnd, doneOn: heldOn, proof: 'PV signé, feuille de présence jointe.', fileIds };
  await completeLegalItem(trainer, { path, body: { code: 'annual_general_meeting', ...assembly } });
  const filedOn = addDays(heldOn, 12 + Math.floor(chance('filed', code) * 15));
  if (chance('filing', code) < 0.35 || filedOn > demo.today) return;
  const filing = { fiscalYearEnd, doneOn: filedOn, proof: 'Récépissé du greffe.' };
  await completeLegalItem(trainer, { path, body: { code: 'filing_of_accounts', ...filing } });
}

async function sendMinutes(
  trainer: ApiClient,
  { cooperative, enrolmentId }: Accompanied,
  heldOn: string,
): Promise<string> {
  const fileId = idOf('minutes', cooperative.code);
  const body = new Blob([onePage(`Proces-verbal, assemblee generale du ${heldOn}, ${cooperative.code}`)]);
  await sendFile(trainer, { path: { id: enrolmentId }, query: { fileId, name: `PV ${heldOn}.pdf` }, body });
  return fileId;
}

/** The smallest PDF that shows a line; plain letters only. */
function onePage(line: string): string {
  const drawn = `BT /F1 14 Tf 60 780 Td (${line}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ].map((content, place) => `${place + 1} 0 obj\n${content}\nendobj\n`);
  const begin = '%PDF-1.4\n';
  let at = begin.length;
  const places = objects.map((object) => {
    const place = String(at).padStart(10, '0');
    at += object.length;
    return `${place} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`;
  return begin + objects.join('') + table + trailer;
}
