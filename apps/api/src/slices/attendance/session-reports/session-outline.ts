import { type LocalizedText } from '@tiwizi/domain';

export interface OutlineStep {
  minutes: number;
  title: LocalizedText;
}

export interface OutlineQuestion {
  question: LocalizedText;
  choices: LocalizedText[];
  /** The place of the right choice, from 0. */
  right: number;
}

/** What the module of a session foresees, as it was at the first word about the session. */
export interface SessionOutline {
  agenda: OutlineStep[];
  exercises: { title: LocalizedText }[];
  questions: OutlineQuestion[];
}

/** The content of a module as it is kept; one that was written before questions came has none. */
export interface TaughtContent {
  agenda?: (OutlineStep & { method: LocalizedText })[];
  sheets?: { title: LocalizedText }[];
  learningCheck?: OutlineQuestion[];
}

/** A session without a module has an outline of nothing. */
export function outlineOf(content: TaughtContent | null): SessionOutline {
  return {
    agenda: (content?.agenda ?? []).map(({ minutes, title }) => ({ minutes, title })),
    exercises: (content?.sheets ?? []).map(({ title }) => ({ title })),
    questions: content?.learningCheck ?? [],
  };
}
