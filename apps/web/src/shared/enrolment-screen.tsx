import { Tabs, type PageProps } from '@tiwizi/ui';
import { type Verb } from './api';
import { useFormat } from './format';
import { Screen } from './screen';
import { useMay } from './session';
import { useTexts } from './texts';

/** Whose papers one reads: what each reply about an enrolment says. */
export interface OfEnrolment {
  enrolmentId: string;
  cooperativeId: string;
  cooperativeNameFr: string;
  cooperativeNameAr: string;
}

/** The papers of an enrolled cooperative, in the order of the chain. */
export const enrolmentPlaces = [
  { path: 'diagnostics', words: 'enrolment.diagnostics', verb: 'diagnostics.read' },
  { path: 'responses', words: 'enrolment.responses', verb: 'responses.read' },
  { path: 'needs', words: 'enrolment.needs', verb: 'needs.read' },
  { path: 'plan', words: 'enrolment.plan', verb: 'plans.read' },
  { path: 'procedures', words: 'enrolment.procedures', verb: 'procedures.read' },
  { path: 'attendance', words: 'enrolment.attendance', verb: 'attendance.read' },
  { path: 'follow-ups', words: 'enrolment.followUps', verb: 'follow-ups.read' },
  { path: 'indicators', words: 'enrolment.indicators', verb: 'readings.read' },
] as const satisfies { path: string; words: string; verb: Verb }[];

export interface EnrolmentScreenProps extends Omit<PageProps, 'back' | 'under'> {
  title: string;
  /** Undefined while it is on its way. */
  of: OfEnrolment | undefined;
}

/** One screen about an enrolled cooperative, with the ways to the others. */
export function EnrolmentScreen({ of, title, context, ...page }: EnrolmentScreenProps) {
  const t = useTexts();
  const may = useMay();
  const { name } = useFormat();
  const cooperative = of && name(of.cooperativeNameFr, of.cooperativeNameAr);
  const tabs = enrolmentPlaces
    .filter(({ verb }) => may(verb))
    .map(({ path, words }) => ({ to: `/enrolments/${of?.enrolmentId}/${path}`, label: t(words) }));
  return (
    <Screen
      {...page}
      title={title}
      {...(cooperative && { tabTitle: `${title} · ${cooperative}` })}
      {...(of && { back: { to: `/cooperatives/${of.cooperativeId}`, label: cooperative ?? '' } })}
      context={context}
      under={of && <Tabs label={t('enrolment.label')} tabs={tabs} />}
    />
  );
}
