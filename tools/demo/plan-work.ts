import {
  addActionComment,
  addActionStep,
  movePlan,
  readPlan,
  signPlan,
  updateAction,
  updateActionStakeholder,
  updateActionStep,
} from '@tiwizi/api-client';
import { addDays } from '@tiwizi/domain';
import { chance, idOf, pick } from './chance';
import { type Accompanied, type Demo, officer } from './cohort';

/** One plan was revised and signed again, so that the two texts can be compared. */
const revised = 'C02';

const steps = [
  'En parler au bureau',
  'Préparer le modèle',
  'Le remplir avec le formateur',
  'L’afficher au local',
];
const words = [
  'Le bureau est d’accord, on commence cette semaine.',
  'Il manque encore une signature, je repasse vendredi.',
  'Vu avec la trésorière : le cahier est tenu.',
  'نحتاج إلى نسخة من الوثيقة بالعربية.',
];
const talks = ['Appelée, elle rappelle lundi.', 'Rendez-vous pris au siège.', 'Demande écrite déposée.'];

type Plan = Awaited<ReturnType<typeof readPlan>>;

/** The work on each plan: small steps, some of them done, what people said, and the talks with those who can help. */
export async function workOn(demo: Demo, accompanied: Accompanied, planId: string): Promise<void> {
  const { trainer, cooperative } = accompanied;
  const { actions } = await readPlan(trainer, { path: { id: planId } });
  for (const [place, action] of actions.slice(0, 3).entries()) {
    await takeSteps(demo, accompanied, action);
    const text = pick(words, 'comment', cooperative.code, place);
    await addActionComment(trainer, {
      path: { id: action.id },
      body: { id: idOf('comment', cooperative.code, place), text },
    });
    await talk(demo, accompanied, action, place);
  }
}

async function takeSteps(
  demo: Demo,
  { trainer, cooperative }: Accompanied,
  action: Plan['actions'][number],
): Promise<void> {
  const first = action.startsOn ?? demo.startsOn;
  for (const [place, title] of steps.slice(0, 3).entries()) {
    const id = idOf('step', action.id, place);
    const dueOn = addDays(first, 7 * (place + 1));
    await addActionStep(trainer, { path: { id: action.id }, body: { id, title, dueOn } });
    if (dueOn > demo.today || (cooperative.late && place > 0)) continue;
    await updateActionStep(trainer, { path: { id }, body: { doneOn: dueOn }, ifMatch: 1 });
  }
}

async function talk(
  demo: Demo,
  { trainer, cooperative }: Accompanied,
  { stakeholders, startsOn }: Plan['actions'][number],
  place: number,
): Promise<void> {
  const [partner] = stakeholders;
  const contactedOn = addDays(
    startsOn ?? demo.startsOn,
    Math.floor(chance('talk', cooperative.code, place) * 10),
  );
  if (!partner || partner.status === 'potential' || contactedOn > demo.today) return;
  const body = { contactedOn, note: pick(talks, 'said', cooperative.code, place) };
  await updateActionStakeholder(trainer, { path: { id: partner.id }, body, ifMatch: partner.version });
}

/** Opens a revision, moves a deadline, words a title anew, and has it signed again. */
export async function revise(
  demo: Demo,
  { cooperative, trainer }: Accompanied,
  planId: string,
): Promise<void> {
  if (cooperative.code !== revised) return;
  const { actions } = await movePlan(trainer, { path: { id: planId }, body: { to: 'draft' } });
  const open = actions.filter(({ status }) => status === 'planned' || status === 'running');
  for (const { id, title, dueOn, version } of open.slice(0, 2)) {
    const body = { title: `${title}, avec deux membres`, dueOn: dueOn && addDays(dueOn, 14) };
    await updateAction(trainer, { path: { id }, body, ifMatch: version });
  }
  const { version } = await movePlan(trainer, { path: { id: planId }, body: { to: 'proposed' } });
  await signPlan(trainer, {
    path: { id: planId },
    body: {
      id: idOf('signature', cooperative.code, 2),
      signerName: officer(cooperative, 'president'),
      signerRole: 'Présidence',
      signedOn: demo.today,
    },
    ifMatch: version,
  });
  await movePlan(trainer, { path: { id: planId }, body: { to: 'running' } });
}
