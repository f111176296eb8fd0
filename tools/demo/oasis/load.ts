import { type ApiClient, createProgramme, enrolCooperatives, listTerritories } from '@tiwizi/api-client';
import { addMonths, firstOfMonth } from '@tiwizi/domain';
import { idOf } from '../chance';
import { type Demo } from '../cohort';
import { loadDiagnostics } from '../diagnostics';
import { loadFairs } from '../fairs';
import { loadCalls } from '../follow-ups';
import { loadNetworks } from '../networks';
import { loadTeam } from '../people';
import { loadPeers, loadPractices } from '../practices';
import { loadReadings } from '../readings';
import { loadReport } from '../report';
import { loadSupport } from '../supports';
import { oasisConvergence, oasisFairs } from './convergence';
import { oasisCooperatives, oasisEnrolmentId } from './cooperatives';
import { holdEncounter } from './encounter';
import { importOases } from './registry';
import oasisPractices from './oasis-practices.json';
import { oasisSupport } from './support';

const months = 12;
const provinces = ['ouarzazate', 'zagora', 'tinghir', 'marrakech'];

const team = [
  { name: 'coordination.oasis', displayName: 'Touria Aït Ali', role: 'coordinator' },
  { name: 'formation.oasis', displayName: 'Hassan Ouhaddou', role: 'trainer' },
  { name: 'formation2.oasis', displayName: 'Zahra Tamegrouti', role: 'trainer' },
  { name: 'bailleur.oasis', displayName: 'Groupe minier de l’Atlas (mécène)', role: 'sponsor' },
] as const;

/** What the sponsor reads. */
const oasisTold = {
  name: 'oasis report',
  story:
    'La rencontre de Ouarzazate a réuni les vingt-deux coopératives et GIE, neuf institutions et le groupe minier : deux ateliers, des contacts notés, une convention cadre signée. Chaque coopérative a son premier diagnostic. Les GIE de la rose et de la datte ont vendu au salon et à l’étape de Zagora ; le tri des dattes en trois qualités a relevé le prix. Un alambic demandé à deux financeurs a été vu à temps.',
  nextSteps:
    'Mener la caravane à Marrakech, déposer les trois dossiers de label, régler qui paie l’alambic et le four, et tenir le deuxième atelier dans chaque province.',
};

/**
 * Another shape of programme, with people of its own: 22 cooperatives and GIEs of four provinces, a mining group as
 * sponsor, an encounter of institutions at the start, a workshop every two months and one follow-up a month.
 */
export async function loadOasis(administrator: ApiClient, url: string, today: string): Promise<Demo> {
  const startsOn = firstOfMonth(addMonths(today, -2));
  const { items: territories } = await listTerritories(administrator);
  const { coordinator, trainers, sponsorId } = await loadTeam(url, administrator, team);
  const registry = await importOases(administrator, territories);
  const programmeId = idOf('programme', 'oasis');
  await createProgramme(coordinator, {
    body: {
      id: programmeId,
      code: 'OASIS-1',
      nameFr: 'Oasis et montagnes solidaires',
      nameAr: 'واحات وجبال متضامنة',
      sponsorName: 'Groupe minier de l’Atlas',
      leadName: 'Réseau des oasis',
      partners: ['Conseil régional de Drâa-Tafilalet', 'Office de mise en valeur agricole'],
      startsOn,
      months,
      territoryIds: territories.filter(({ code }) => provinces.includes(code)).map(({ id }) => id),
      workshopCadence: { count: 1, per: 2, months },
      followUpCadence: { count: 1, per: 1, months },
      certificateThreshold: 0.8,
      people: [
        ...trainers.map(({ accountId }) => ({ accountId, role: 'trainer' as const })),
        { accountId: sponsorId, role: 'sponsor' as const },
      ],
    },
  });
  const cohort = oasisCooperatives.map((cooperative) => {
    const trainer = trainers[/^(tinghir|zagora)/.test(cooperative.territory) ? 1 : 0];
    if (trainer === undefined) throw new Error('the oases have two trainers');
    return {
      cooperative,
      enrolmentId: oasisEnrolmentId(cooperative),
      trainerId: trainer.accountId,
      trainer: trainer.client,
    };
  });
  await enrolCooperatives(coordinator, {
    path: { id: programmeId },
    body: {
      enrolledOn: startsOn,
      enrolments: cohort.map(({ cooperative, enrolmentId, trainerId }) => {
        const cooperativeId = registry.get(cooperative.code);
        if (cooperativeId === undefined) throw new Error(`${cooperative.code} is not in the registry`);
        return { id: enrolmentId, cooperativeId, trainerAccountId: trainerId };
      }),
    },
  });
  const demo = { today, startsOn, programmeId, administrator, coordinator, cohort };
  await holdEncounter(demo);
  await loadDiagnostics(demo);
  await loadCalls(demo);
  await loadNetworks(demo, oasisConvergence);
  await loadFairs(demo, oasisFairs(demo));
  await loadSupport(demo, oasisSupport);
  await loadPractices(demo, ['D09', 'D03', 'D12'], oasisPractices);
  await loadPeers(demo);
  await loadReadings(demo, months);
  await loadReport(demo, oasisTold);
  return demo;
}
