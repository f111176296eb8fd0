import { useFormat } from '../../shared/format';
import { type LegalCalendar, type LegalItem } from '../../shared/legal';
import { useTexts } from '../../shared/texts';

/** An item by its name, and the year or the person it is about. */
export function useItemWords({ mandates, today }: Pick<LegalCalendar, 'mandates' | 'today'>) {
  const t = useTexts('legal');
  const { date } = useFormat();
  return ({ code, fiscalYearEnd, mandateId }: LegalItem): string => {
    const what = t(`item.${code}`);
    if (fiscalYearEnd !== null) {
      const year = fiscalYearEnd < today ? 'year' : 'yearAhead';
      return `${what} · ${t(year, { date: date(fiscalYearEnd, 'short') })}`;
    }
    const mandate = mandates.find(({ id }) => id === mandateId);
    return mandate ? `${what} · ${t(`function.${mandate.function}`)} · ${mandate.holderName}` : what;
  };
}
