import {
  addLearningCheck,
  addSatisfaction,
  addSessionFile,
  type ApiClient,
  listSessions,
  readSessionReport,
  sendFile,
  writeSessionReport,
} from '@tiwizi/api-client';
import { addDays } from '@tiwizi/domain';
import { chance, idOf, pick } from './chance';
import { type Demo } from './cohort';
import { drawnSheet } from './drawn-sheet';

const done = [
  'Chaque groupe a rempli sa fiche avec les chiffres de la semaine passée. Les plus à l’aise ont aidé les autres.',
  'Nous avons repris le cahier de la dernière fois, corrigé ensemble, puis chacune a refait l’exercice seule.',
  'Le matin en petits groupes, puis une mise en commun au tableau. Les questions ont été notées pour la suite.',
];
const observations = [
  'Deux membres ne lisent pas le français : les consignes ont été dites en hassaniya.',
  'La salle est petite ; il faudra une bâche la prochaine fois.',
  '',
];
const decisions = [
  'Tenir le livre de caisse chaque soir',
  'Afficher les prix à l’entrée de l’atelier',
  'Réunir le bureau avant la prochaine séance',
];

/** Reports of the sessions that were held, what people thought of them and learned, and a few signed sheets. */
export async function loadSessionReports({ coordinator, programmeId, cohort }: Demo): Promise<void> {
  const trainers = new Map(cohort.map(({ trainerId, trainer }) => [trainerId, trainer]));
  const { items } = await listSessions(coordinator, { query: { programmeId, limit: 100 } });
  const held = items.filter(({ status }) => status === 'held');
  await Promise.all(
    [...trainers].map(async ([trainerId, trainer]) => {
      const own = held.filter(({ trainerAccountId }) => trainerAccountId === trainerId);
      // The last one is still to be written, as happens.
      for (const session of own.slice(0, -1))
        await report(trainer, session.id, session.startsAt.slice(0, 10));
      for (const session of own.slice(0, 2)) await photograph(trainer, session.id);
    }),
  );
}

async function report(trainer: ApiClient, sessionId: string, day: string): Promise<void> {
  const path = { id: sessionId };
  const { agenda, exercises, questions, version } = await readSessionReport(trainer, { path });
  await writeSessionReport(trainer, {
    path,
    ifMatch: version,
    body: {
      agenda: agenda.map((_, place) =>
        place === agenda.length - 1 && chance('cut short', sessionId) < 0.5
          ? { state: 'partly' as const, note: 'Manque de temps, à reprendre à l’atelier suivant' }
          : { state: 'done' as const, note: '' },
      ),
      exercises: exercises.map((_, place) => ({
        level: 2 + Math.floor(chance('level', sessionId, place) * 3),
        note: '',
      })),
      done: pick(done, 'done', sessionId),
      observations: pick(observations, 'observations', sessionId),
      decisions: [
        { text: pick(decisions, 'decision', sessionId), responsible: 'Le bureau', dueOn: addDays(day, 21) },
      ],
      countedBefore: null,
      countedAfter: null,
    },
  });
  const asked = 12 + Math.floor(chance('asked', sessionId) * 8);
  for (const [moment, least] of [
    ['before', 0.25],
    ['after', 0.65],
  ] as const) {
    if (questions.length === 0) break;
    const answers = questions.map((_, question) => ({
      question,
      asked,
      right: Math.round(asked * (least + chance('right', moment, sessionId, question) * 0.3)),
    }));
    await addLearningCheck(trainer, { path, body: { id: idOf(moment, sessionId), moment, answers } });
  }
  const glad = Math.round(asked * (0.4 + chance('glad', sessionId) * 0.3));
  const faces = {
    veryHappy: glad,
    happy: asked - glad - 3,
    neutral: 2,
    unhappy: 1,
    veryUnhappy: 0,
  };
  await addSatisfaction(trainer, { path, body: { id: idOf('faces', sessionId), faces } });
}

async function photograph(trainer: ApiClient, sessionId: string): Promise<void> {
  const path = { id: sessionId };
  const { title, cooperatives } = await readSessionReport(trainer, { path });
  const enrolmentId = cooperatives[0]?.enrolmentId ?? '';
  const fileId = idOf('sheet', sessionId);
  const body = await drawnSheet(title);
  await sendFile(trainer, { path: { id: enrolmentId }, query: { fileId, name: 'feuille signée.jpg' }, body });
  await addSessionFile(trainer, { path, body: { fileId, enrolmentId, kind: 'signed_sheet' } });
}
