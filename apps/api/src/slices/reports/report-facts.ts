import {
  type AttendanceStatus,
  type CadenceWindow,
  type CalendarDate,
  type DatedAction,
  type DimensionResult,
  type Headcount,
  type LocalizedText,
  type NeedCategory,
  type Participation,
} from '@tiwizi/domain';
import { type PeriodMeasure } from '../indicators/indicators.port';

export interface ProvinceFact {
  enrolmentId: string;
  key: string;
  nameFr: string;
  nameAr: string;
}

export interface WatchedFact {
  enrolmentId: string;
  windows: CadenceWindow[];
  contacts: CalendarDate[];
}

export interface DiagnosisFact {
  overall: number | null;
  dimensions: DimensionResult[];
  titles: { code: string; title: LocalizedText }[];
}

/** Rows of the period, before anything is counted. */
export interface ReportFacts {
  /** One for each cooperative of the cohort. */
  provinces: ProvinceFact[];
  sessions: { kind: string; held: boolean }[];
  /** Marks of the sessions held. */
  marks: (Participation & { status: AttendanceStatus })[];
  headcounts: (Headcount & { sessionId: string })[];
  watched: WatchedFact[];
  needs: { category: NeedCategory; status: 'agreed' | 'declined' | 'met' }[];
  actions: DatedAction[];
  diagnoses: DiagnosisFact[];
  indicators: PeriodMeasure[];
  readingsToApprove: number;
  /** One for each procedure adopted. */
  adoptions: { enrolmentId: string }[];
}
