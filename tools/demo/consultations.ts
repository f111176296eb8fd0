import { addConsultation } from '@tiwizi/api-client';
import { addDays } from '@tiwizi/domain';
import { idOf } from './chance';
import { type Demo } from './cohort';

interface Heard {
  day: number;
  channel: 'visit' | 'meeting' | 'phone' | 'message' | 'letter';
  institution: string;
  person: string;
  role: string;
  said: string;
  /** Codes of the cooperatives it concerns; none: the whole programme. */
  about: string[];
}

const heard: Heard[] = [
  {
    day: 2,
    channel: 'meeting',
    institution: 'Office du développement de la coopération (ODCO), Laâyoune',
    person: 'Bouchra El Idrissi',
    role: 'Déléguée',
    said: "Onze coopératives sur dix-huit n'ont pas déposé leurs comptes de l'année. L'ODCO peut former les bureaux à l'assemblée générale, deux jours, sans frais.",
    about: [],
  },
  {
    day: 5,
    channel: 'visit',
    institution: "Division de l'action sociale, province de Tarfaya (INDH)",
    person: 'Hassan Ouchen',
    role: 'Chef de division',
    said: "Un appel à projets INDH ouvre au printemps pour l'équipement. Il faut un compte bancaire au nom de la coopérative et un devis.",
    about: ['C01', 'C04'],
  },
  {
    day: 8,
    channel: 'phone',
    institution: "Chambre d'agriculture de Laâyoune-Sakia El Hamra",
    person: 'Mohamed Salem Bachir',
    role: 'Conseiller',
    said: "Peut payer le stand de quatre coopératives au salon de Meknès si l'étiquette est complète.",
    about: ['C02', 'C06', 'C09'],
  },
  {
    day: 11,
    channel: 'visit',
    institution: 'ONSSA, service de Laâyoune',
    person: 'Dr Naïma Farah',
    role: 'Vétérinaire',
    said: "L'autorisation demande un local séparé, de l'eau contrôlée et un cahier de nettoyage. Une visite blanche est possible avant le dossier.",
    about: ['C01', 'C03'],
  },
  {
    day: 15,
    channel: 'meeting',
    institution: 'Une banque, agence de Boujdour',
    person: 'Youssef Aït Lahcen',
    role: "Chargé d'affaires",
    said: "Prêts possibles à partir de deux années de comptes signés. Sans PV d'assemblée, le dossier n'est pas reçu.",
    about: [],
  },
  {
    day: 19,
    channel: 'letter',
    institution: "Commune d'Akhfennir",
    person: 'Le président du conseil',
    role: '',
    said: 'Met la salle communale à disposition un jour par mois pour les ateliers.',
    about: [],
  },
];

/** Whom the team heard before the needs were agreed to, as phase 1 asks. */
export async function loadConsultations({ coordinator, programmeId, cohort, startsOn }: Demo): Promise<void> {
  for (const [place, { day, about, person, role, ...entry }] of heard.entries()) {
    await addConsultation(coordinator, {
      path: { id: programmeId },
      body: {
        ...entry,
        id: idOf('consultation', place),
        heldOn: addDays(startsOn, day),
        personHeard: person,
        personRole: role,
        enrolmentIds: cohort
          .filter(({ cooperative }) => about.includes(cooperative.code))
          .map(({ enrolmentId }) => enrolmentId),
        needIds: [],
      },
    });
  }
}
