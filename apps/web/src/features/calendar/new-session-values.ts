import { type useProblemForm } from '../../shared/use-problem-form';
import { type Hours } from './session-hours';
import { type Entry } from './use-calendar';

export interface NewSessionValues extends Hours {
  kind: Entry['kind'];
  moduleId: string;
  covers: 'whole' | 'part';
  part: number | null;
  parts: number | null;
  ordinal: number | null;
  title: string;
  venue: string;
  trainerAccountId: string;
  enrolmentIds: string[];
}

export type NewSession = ReturnType<typeof useProblemForm<NewSessionValues>>;

/** A field for a number that may be left empty while one types. */
export const asNumber = {
  setValueAs: (text: string | number | null) => (text === '' || text === null ? null : Number(text)),
};

/** What of its module a session covers, for the API; the whole of it is not said. */
export const partOf = ({ kind, moduleId, covers, part, parts }: NewSessionValues) =>
  kind === 'training' && moduleId && covers === 'part' && part !== null && parts !== null
    ? { part, parts }
    : {};
