import { useTexts } from '../../shared/texts';
import { type Import } from './import-page';

const codes = [
  'required',
  'unknown-value',
  'too-long',
  'date-unreadable',
  'date-in-future',
  'day-unreadable',
  'year-unreadable',
  'phone-unreadable',
  'unknown-province',
  'unknown-commune',
  'duplicate-code',
  'unknown-cooperative',
  'cooperative-out-of-reach',
  'missing-column',
  'formula-without-result',
  'cell-error',
  'cell-too-long',
] as const;

/** What to do about a fault, in the reader's words. */
export function useFaultWords() {
  const t = useTexts('imports');
  return ({ code, params }: Pick<Import['faults'][number], 'code' | 'params'>): string =>
    t(`fault.${codes.find((known) => known === code) ?? 'other'}`, params as Record<string, string | number>);
}
