import { type ApiClient } from '@tiwizi/api-client';
import cooperatives from './demo-cooperatives.json';
import story from './demo-story.json';

export { story };

export type DemoCooperative = (typeof cooperatives)[number];

/** One cooperative of the cohort, with its enrolment and who accompanies it. */
export interface Accompanied {
  cooperative: DemoCooperative;
  enrolmentId: string;
  trainerId: string;
  trainer: ApiClient;
}

/** What the parts of the demo build on, each on what those before it made. */
export interface Demo {
  today: string;
  startsOn: string;
  programmeId: string;
  administrator: ApiClient;
  coordinator: ApiClient;
  cohort: Accompanied[];
}

export const demoCooperatives: readonly DemoCooperative[] = cooperatives;

/** The person who holds an office of the cooperative, by full name. */
export function officer(cooperative: DemoCooperative, office: string): string {
  const holder = cooperative.members.find((member) => member.function === office) ?? cooperative.members[0];
  return `${holder?.givenName} ${holder?.familyName}`;
}
