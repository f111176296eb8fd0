import {
  addAction,
  adoptProcedure,
  listNeeds,
  listResponsibles,
  moveAction,
  movePlan,
  readPlan,
  signPlan,
  startPlan,
} from '@tiwizi/api-client';
import { addDays } from '@tiwizi/domain';
import { chance, idOf, pick } from './chance';
import { type Accompanied, type Demo, type DemoCooperative, officer, story } from './cohort';
import { revise, workOn } from './plan-work';

type Responsibles = Awaited<ReturnType<typeof listResponsibles>>;

const procedures = ['CAISSE', 'STOCK', 'PV', 'REGISTRE', 'PRIX', 'ACHAT'];
const withoutPlan = ['C09', 'C17'];
const unsigned = ['C05'];

/** Action plans from the agreed needs, signed and under way; some actions done, some late; procedures adopted. */
export async function loadPlans(demo: Demo): Promise<void> {
  await Promise.all(
    demo.cohort
      .filter(({ cooperative }) => !withoutPlan.includes(cooperative.code))
      .map((accompanied) => plan(demo, accompanied)),
  );
}

async function plan(demo: Demo, accompanied: Accompanied): Promise<void> {
  const { cooperative, enrolmentId, trainer } = accompanied;
  const id = idOf('plan', cooperative.code);
  await startPlan(trainer, { path: { id: enrolmentId }, body: { id } });
  const people = await listResponsibles(trainer, { path: { id } });
  const { gaps } = await listNeeds(trainer, { path: { id: enrolmentId } });
  const needs = gaps.flatMap(({ decision }) => (decision?.status === 'agreed' ? [decision] : []));
  for (const [place, need] of needs.entries()) {
    const body = {
      id: idOf('action', cooperative.code, place),
      needId: need.id,
      ...content(demo, cooperative, need, place),
      ...responsible(people, cooperative, place),
    };
    await addAction(trainer, { path: { id }, body });
    await moveAction(trainer, { path: { id: body.id }, body: { to: 'planned' } });
  }
  const { version } = await movePlan(trainer, { path: { id }, body: { to: 'proposed' } });
  if (unsigned.includes(cooperative.code)) return;
  await signPlan(trainer, {
    path: { id },
    body: {
      id: idOf('signature', cooperative.code),
      signerName: officer(cooperative, 'president'),
      signerRole: 'Présidence',
      signedOn: addDays(demo.startsOn, 33),
    },
    ifMatch: version,
  });
  await movePlan(trainer, { path: { id }, body: { to: 'running' } });
  await carryOut(demo, accompanied, id);
  await workOn(demo, accompanied, id);
  await revise(demo, accompanied, id);
  await adopt(demo, accompanied);
}

function content(
  demo: Demo,
  cooperative: DemoCooperative,
  need: { criterionCode: string; statement: string },
  place: number,
) {
  const told = story.actions.find(({ criterion }) => criterion === need.criterionCode);
  const inspired = told ?? pick(story.actions, 'action', cooperative.code, place);
  const startsOn = addDays(demo.startsOn, 35 + place * 6);
  return {
    title: told?.title ?? need.statement,
    responsibleKind: 'member' as const,
    responsibleName: officer(cooperative, inspired.responsibleFunction),
    startsOn,
    dueOn: addDays(startsOn, 14 + Math.floor(chance('due', cooperative.code, place) * 45)),
    indicators: [
      {
        label: told?.indicatorLabel ?? 'Pièce établie et présentée au bureau',
        kind: told?.indicatorKind === 'performance' ? ('performance' as const) : ('follow_up' as const),
        target: '100 %',
      },
    ],
    stakeholders: [
      {
        name: inspired.stakeholder,
        status: pick(['potential', 'contacted', 'engaged'] as const, 'stake', cooperative.code, place),
      },
    ],
  };
}

/** Mostly somebody of the bureau; now and then the trainer, or an institution that is in no register. */
function responsible(people: Responsibles, { code }: DemoCooperative, place: number) {
  const drawn = chance('responsible', code, place);
  const [trainer] = people.trainers;
  if (drawn < 0.12 && trainer) return { responsibleAccountId: trainer.accountId };
  const institution = { responsibleKind: 'institution' as const, responsibleName: 'Délégation provinciale' };
  if (drawn < 0.2) return institution;
  const member = people.members[place % Math.max(1, Math.min(4, people.members.length))];
  return member ? { responsibleMembershipId: member.membershipId } : {};
}

/** Actions whose deadline has passed are done, but for the cooperatives that fall behind. */
async function carryOut(demo: Demo, { cooperative, trainer }: Accompanied, planId: string): Promise<void> {
  const { actions } = await readPlan(trainer, { path: { id: planId } });
  for (const action of actions) {
    const path = { id: action.id };
    const { dueOn, startsOn } = action;
    if (dueOn === null || startsOn === null || startsOn > demo.today) continue;
    await moveAction(trainer, { path, body: { to: 'running' } });
    const late = cooperative.late || chance('slips', action.id) < 0.08;
    if (dueOn >= demo.today || late) continue;
    const doneOn = addDays(dueOn, -Math.floor(chance('done', action.id) * 12));
    const evidence = 'Pièce vue lors du suivi, copie au classeur de la coopérative.';
    await moveAction(trainer, { path, body: { to: 'done', doneOn, evidence } });
  }
}

async function adopt(demo: Demo, { cooperative, enrolmentId, trainer }: Accompanied): Promise<void> {
  const adopted = procedures.filter(
    (code) => chance('procedure', cooperative.code, code) < (cooperative.late ? 0.15 : 0.6),
  );
  for (const code of adopted) {
    const adoptedOn = addDays(demo.startsOn, 40 + Math.floor(chance('adopted', cooperative.code, code) * 45));
    if (adoptedOn > demo.today) continue;
    await adoptProcedure(trainer, {
      path: { id: enrolmentId, code },
      body: { adoptedOn, proof: 'Modèle rempli, signé par le bureau.', decidedBy: 'Le bureau' },
    });
  }
}
