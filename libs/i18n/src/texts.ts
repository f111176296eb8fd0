import type actionPlans from '../locales/fr/action-plans.json';
import type app from '../locales/fr/app.json';
import type attendance from '../locales/fr/attendance.json';
import type audit from '../locales/fr/audit.json';
import type board from '../locales/fr/board.json';
import type cooperatives from '../locales/fr/cooperatives.json';
import type diagnostics from '../locales/fr/diagnostics.json';
import type evidence from '../locales/fr/evidence.json';
import type followUps from '../locales/fr/follow-ups.json';
import type grids from '../locales/fr/grids.json';
import type imports from '../locales/fr/imports.json';
import type indicators from '../locales/fr/indicators.json';
import type myDay from '../locales/fr/my-day.json';
import type offline from '../locales/fr/offline.json';
import type people from '../locales/fr/people.json';
import type print from '../locales/fr/print.json';
import type problems from '../locales/fr/problems.json';
import type programmes from '../locales/fr/programmes.json';
import type reports from '../locales/fr/reports.json';
import type sessions from '../locales/fr/sessions.json';
import type setUp from '../locales/fr/set-up.json';
import type signIn from '../locales/fr/sign-in.json';
import type states from '../locales/fr/states.json';
import type territories from '../locales/fr/territories.json';
import type training from '../locales/fr/training.json';
import type verify from '../locales/fr/verify.json';

/** The texts of each namespace, as French words them: what makes a wrong key fail the type check. */
export interface Texts {
  'action-plans': typeof actionPlans;
  app: typeof app;
  attendance: typeof attendance;
  audit: typeof audit;
  board: typeof board;
  cooperatives: typeof cooperatives;
  diagnostics: typeof diagnostics;
  evidence: typeof evidence;
  'follow-ups': typeof followUps;
  grids: typeof grids;
  imports: typeof imports;
  indicators: typeof indicators;
  'my-day': typeof myDay;
  offline: typeof offline;
  people: typeof people;
  print: typeof print;
  problems: typeof problems;
  programmes: typeof programmes;
  reports: typeof reports;
  sessions: typeof sessions;
  'set-up': typeof setUp;
  'sign-in': typeof signIn;
  states: typeof states;
  territories: typeof territories;
  training: typeof training;
  verify: typeof verify;
}

export type Namespace = keyof Texts;
