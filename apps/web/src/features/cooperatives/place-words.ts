import { useFormat } from '../../shared/format';
import { type CooperativeLine } from './kinds';

/** Where a cooperative is, in a line: "Akhfennir, Tarfaya"; a commune that bears its province's name stands alone. */
export function usePlaceWords() {
  const { locale, name } = useFormat();
  const comma = locale === 'ar' ? '، ' : ', ';
  return ({ place }: Pick<CooperativeLine, 'place'>): string =>
    [...new Set(place.map(({ nameFr, nameAr }) => name(nameFr, nameAr)))].join(comma);
}
