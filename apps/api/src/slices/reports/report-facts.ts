import {
  type AcrossCooperatives,
  type AcrossTime,
  type AttendanceStatus,
  type CadenceWindow,
  type CalendarDate,
  type DatedAction,
  type DimensionResult,
  type Headcount,
  type LocalizedText,
  type NeedCategory,
  type Participation,
  type Reading,
} from '@tiwizi/domain';

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

export interface IndicatorFact {
  key: string;
  name: LocalizedText;
  unit: LocalizedText;
  isRatio: boolean;
  decimals: number;
  acrossTime: AcrossTime;
  acrossCooperatives: AcrossCooperatives;
  /** One for each cooperative of the cohort. */
  cooperatives: { baseline: number | null; target: number | null; readings: Reading[] }[];
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
  indicators: IndicatorFact[];
  readingsToApprove: number;
  /** One for each procedure adopted. */
  adoptions: { enrolmentId: string }[];
}
