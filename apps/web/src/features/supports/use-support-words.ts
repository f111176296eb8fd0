import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';

interface Given {
  amount: number | null;
  from: string;
  to: string | null;
}

/** Amounts and periods of support as people say them. */
export function useSupportWords() {
  const t = useTexts('supports');
  const { number, date } = useFormat();
  const money = (amount: number) =>
    t('madAmount', { amount: number(amount, Number.isInteger(amount) ? 0 : 2) });
  return {
    money,
    amount: ({ amount }: Pick<Given, 'amount'>) => (amount === null ? t('unknownAmount') : money(amount)),
    period: ({ from, to }: Pick<Given, 'from' | 'to'>) =>
      to === null
        ? t('since', { from: date(from, 'short') })
        : t('fromTo', { from: date(from, 'short'), to: date(to, 'short') }),
  };
}
