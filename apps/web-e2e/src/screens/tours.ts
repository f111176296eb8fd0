import { laptop, phone, type Size } from '../kit/browser';
import { type TouredWorld } from './world';

export type Role = 'stranger' | 'administrator' | 'coordinator' | 'trainer' | 'cooperative' | 'sponsor';

/** The account of each role in the demonstration; a stranger has none. */
export const accounts: Record<Exclude<Role, 'stranger'>, string> = {
  administrator: 'admin',
  coordinator: 'coordination',
  trainer: 'formation',
  cooperative: 'cooperative',
  sponsor: 'bailleur',
};

export interface Tour {
  role: Role;
  sizes: Record<string, Size>;
  /** Where the role goes, by the name of the screen. */
  screens(world: TouredWorld): Record<string, string>;
}

const chainOf = (enrolment: string) => ({
  diagnostics: `/enrolments/${enrolment}/diagnostics`,
  needs: `/enrolments/${enrolment}/needs`,
  plan: `/enrolments/${enrolment}/plan`,
  'plan-timeline': `/enrolments/${enrolment}/plan/timeline`,
  'plan-partners': `/enrolments/${enrolment}/plan/partners`,
  'plan-revisions': `/enrolments/${enrolment}/plan/revisions`,
  procedures: `/enrolments/${enrolment}/procedures`,
  'follow-ups': `/enrolments/${enrolment}/follow-ups`,
  'own-indicators': `/enrolments/${enrolment}/indicators`,
  responses: `/enrolments/${enrolment}/responses`,
});

/** Every screen of the product, on what those who use it hold in their hands. */
export const tours: Tour[] = [
  {
    role: 'stranger',
    sizes: { phone, laptop },
    screens: () => ({ 'sign-in': '/sign-in', verify: '/verify', unsubscribe: '/unsubscribe' }),
  },
  {
    role: 'administrator',
    sizes: { laptop },
    screens: ({ grid, gridDraft, module, questionnaire }) => ({
      people: '/people',
      'new-account': '/people/new',
      audit: '/audit',
      deliveries: '/deliveries',
      grids: '/grids',
      grid: `/grids/${grid}`,
      'grid-draft': `/grid-drafts/${gridDraft}`,
      questionnaires: '/questionnaires',
      questionnaire: `/questionnaires/${questionnaire}`,
      'import-questionnaire': '/questionnaires/import',
      'new-module': '/modules/new',
      'edit-module': `/modules/${module}/edit`,
      'legal-parameters': '/legal/parameters',
    }),
  },
  {
    role: 'administrator',
    sizes: { phone },
    screens: ({ gridDraft }) => ({ 'grid-draft': `/grid-drafts/${gridDraft}` }),
  },
  {
    role: 'coordinator',
    sizes: { laptop },
    screens: (world) => ({
      board: '/board',
      programmes: '/programmes',
      'new-programme': '/programmes/new',
      programme: `/programmes/${world.programme}`,
      partners: `/programmes/${world.programme}/partners`,
      'edit-programme': `/programmes/${world.programme}/edit`,
      enrol: `/programmes/${world.programme}/enrol`,
      'plan-wizard': `/calendar/plan/${world.programme}`,
      holidays: '/holidays',
      heatmap: `/programmes/${world.programme}/heatmap`,
      dashboard: `/programmes/${world.programme}/dashboard`,
      'late-actions': `/programmes/${world.programme}/dashboard/actions?state=late`,
      agreement: `/programmes/${world.programme}/agreement`,
      consultations: `/programmes/${world.programme}/consultations`,
      'training-plan': `/programmes/${world.programme}/training-plan`,
      certificates: `/programmes/${world.programme}/certificates`,
      hours: `/programmes/${world.programme}/certificates/people`,
      presence: `/programmes/${world.programme}/attendance`,
      modules: '/modules',
      module: `/modules/${world.module}`,
      'questionnaire-responses': `/questionnaires/${world.questionnaire}/responses`,
      legal: '/legal',
      'legal-calendar': `/cooperatives/${world.cooperative}/legal`,
      talks: `/diagnostics/${world.talkedDiagnostic}/talks`,
      networks: '/networks',
      network: `/networks/${world.network}`,
      'network-tree': `/networks/${world.network}?view=tree`,
      cooperatives: '/cooperatives',
      'people-to-match': '/cooperatives/matches',
      'merged-people': '/cooperatives/merges',
      cooperative: `/cooperatives/${world.cooperative}`,
      'new-cooperative': '/cooperatives/new',
      'edit-cooperative': `/cooperatives/${world.cooperative}/edit`,
      imports: '/imports',
      ...chainOf(world.enrolment),
      attendance: `/enrolments/${world.enrolment}/attendance`,
      'final-diagnostic': `/diagnostics/${world.finalDiagnostic}`,
      calendar: '/calendar',
      'calendar-week': '/calendar?view=week',
      'calendar-list': '/calendar?view=list',
      subscribe: '/calendar/subscribe',
      'new-session': '/calendar/new',
      indicators: '/indicators',
      reports: '/reports',
      'draft-report': `/reports/${world.draftReport}`,
      'sealed-report': `/reports/${world.sealedReport}`,
    }),
  },
  {
    role: 'coordinator',
    sizes: { phone },
    screens: (world) => ({
      board: '/board',
      'draft-diagnostic': `/diagnostics/${world.draftDiagnostic}`,
      dashboard: `/programmes/${world.programme}/dashboard`,
      heatmap: `/programmes/${world.programme}/heatmap`,
      consultations: `/programmes/${world.programme}/consultations`,
      'training-plan': `/programmes/${world.programme}/training-plan`,
      hours: `/programmes/${world.programme}/certificates/people`,
      presence: `/programmes/${world.programme}/attendance`,
    }),
  },
  {
    role: 'trainer',
    sizes: { phone },
    screens: (world) => ({
      'my-day': '/my-day',
      board: '/board',
      calendar: '/calendar',
      'calendar-week': '/calendar?view=week',
      subscribe: '/calendar/subscribe',
      session: `/calendar?session=${world.session}`,
      'people-to-match': '/cooperatives/matches',
      roll: `/sessions/${world.session}`,
      'held-roll': `/sessions/${world.heldSession}`,
      'session-report': `/sessions/${world.heldSession}/report`,
      'follow-up': `/follow-ups/${world.window}`,
      'final-diagnostic': `/diagnostics/${world.finalDiagnostic}`,
      talks: `/diagnostics/${world.talkedDiagnostic}/talks`,
      response: `/responses/${world.response}`,
      module: `/modules/${world.module}`,
      outbox: '/outbox',
      notifications: '/notifications',
      'notification-settings': '/notifications/settings',
      'legal-calendar': `/cooperatives/${world.cooperative}/legal`,
      cooperatives: '/cooperatives',
      cooperative: `/cooperatives/${world.cooperative}`,
      ...chainOf(world.enrolment),
    }),
  },
  {
    role: 'cooperative',
    sizes: { phone },
    screens: (world) => ({
      cooperative: `/cooperatives/${world.cooperative}`,
      hours: `/programmes/${world.programme}/certificates/people`,
      networks: '/networks',
      network: `/networks/${world.network}`,
      calendar: '/calendar',
      ...chainOf(world.enrolment),
    }),
  },
  {
    role: 'sponsor',
    sizes: { phone, laptop },
    screens: (world) => ({ reports: '/reports', report: `/reports/${world.sealedReport}` }),
  },
];
