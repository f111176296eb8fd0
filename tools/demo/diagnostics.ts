import {
  decideNeeds,
  finaliseDiagnostic,
  listNeeds,
  readDiagnostic,
  readGrid,
  saveAnswers,
  startDiagnostic,
} from '@tiwizi/api-client';
import { addDays } from '@tiwizi/domain';
import { chance, idOf, pick } from './chance';
import { type Accompanied, type Demo, type DemoCooperative, officer } from './cohort';
import { correctOne, holdOwnView, readAgain } from './views';

const notes = [
  'Pièce vue sur place.',
  'Le bureau le dit, la pièce reste à montrer.',
  'Cahier tenu par la trésorière.',
  'Fait de mémoire, rien d’écrit.',
];

/** Baseline diagnostics of all; one cooperative is still in the middle of its own. Then the needs that each agrees to. */
export async function loadDiagnostics(demo: Demo): Promise<void> {
  const [first] = demo.cohort;
  if (first === undefined) return;
  const codes = await criteriaOf(demo, first);
  await Promise.all(demo.cohort.map((accompanied) => diagnose(demo, accompanied, codes)));
  await readAgain(demo, diagnosticId);
  await correctOne(demo, diagnosticId);
}

async function criteriaOf(demo: Demo, first: Accompanied): Promise<string[]> {
  const diagnostic = await start(demo, first);
  const grid = await readGrid(first.trainer, { path: { id: diagnostic.gridVersionId } });
  return grid.dimensions.flatMap(({ criteria }) => criteria.map(({ code }) => code));
}

const diagnosticId = ({ cooperative }: Accompanied) => idOf('diagnostic', cooperative.code);
const isUnfinished = ({ cooperative }: Accompanied) => cooperative.code === 'C17';

function start(demo: Demo, accompanied: Accompanied) {
  const { cooperative, enrolmentId, trainer } = accompanied;
  const heldOn = addDays(demo.startsOn, 4 + Math.floor(chance('diagnostic', cooperative.code) * 18));
  const respondents = [
    { name: officer(cooperative, 'president'), role: 'Présidence' },
    { name: officer(cooperative, 'treasurer'), role: 'Trésorerie' },
  ];
  return startDiagnostic(trainer, {
    path: { id: enrolmentId },
    body: { id: diagnosticId(accompanied), wave: 'baseline', perspective: 'assessor', heldOn, respondents },
  });
}

async function diagnose(demo: Demo, accompanied: Accompanied, codes: string[]): Promise<void> {
  const { cooperative, trainer } = accompanied;
  const path = { id: diagnosticId(accompanied) };
  if (accompanied !== demo.cohort[0]) await start(demo, accompanied);
  const asked = isUnfinished(accompanied) ? codes.slice(0, 21) : codes;
  const answers = asked.map((code) => answer(cooperative, code));
  await saveAnswers(trainer, { path, body: { answers } });
  await holdOwnView(accompanied, path.id, codes);
  if (isUnfinished(accompanied)) return;
  await finaliseDiagnostic(trainer, { path });
  const { heldOn } = await readDiagnostic(trainer, { path });
  await agreeOnNeeds(accompanied, heldOn);
}

function answer(cooperative: DemoCooperative, criterionCode: string) {
  const luck = chance('answer', cooperative.code, criterionCode);
  const note = luck < 0.25 ? pick(notes, 'note', cooperative.code, criterionCode) : '';
  const seenOnSite = luck > 0.6 && luck < 0.95;
  const respondent = officer(cooperative, luck < 0.5 ? 'treasurer' : 'president');
  const given = { criterionCode, note, seenOnSite, respondent };
  if (luck > 0.97) return { ...given, state: 'not_applicable' as const, level: null };
  if (luck > 0.95) return { ...given, state: 'not_verified' as const, level: null };
  const level = Math.max(0, Math.min(4, Math.round(0.6 + luck * 3 + cooperative.levelBias * 0.8)));
  return { ...given, state: 'rated' as const, level };
}

/** The bureau takes up the widest gaps, and says no to some. */
async function agreeOnNeeds(
  { cooperative, enrolmentId, trainer }: Accompanied,
  heldOn: string,
): Promise<void> {
  if (cooperative.code === 'C09') return;
  const path = { id: enrolmentId };
  const { gaps, owners } = await listNeeds(trainer, { path });
  const ownerOf = (place: number) => {
    const kind = (['member', 'trainer', 'member', 'institution', 'member'] as const)[place];
    const fitting = owners.filter((owner) => owner.kind === kind);
    return fitting.length === 0 ? null : pick(fitting, 'owner', cooperative.code, place);
  };
  const taken = gaps.slice(0, 7).map((gap, place) => {
    const [suggestion] = gap.suggestions;
    return {
      id: idOf('need', cooperative.code, gap.criterionCode),
      criterionCode: gap.criterionCode,
      status: place === 6 ? ('declined' as const) : ('agreed' as const),
      remedy: suggestion?.remedy ?? ('accompaniment' as const),
      statement: suggestion?.text.fr ?? gap.title.fr,
      owner: ownerOf(place),
    };
  });
  const decidedOn = addDays(heldOn, 3);
  const decidedWith = officer(cooperative, 'president');
  await decideNeeds(trainer, { path, body: { decidedOn, decidedWith, decisions: taken } });
}
