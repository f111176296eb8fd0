import { foldForSearch } from '@tiwizi/domain';
import { type TerritoryRow } from '../../territories/territories.port';

type Place =
  { territoryId: string } | { column: 'province' | 'commune'; code: string; params: Record<string, string> };

export type PlaceFinder = (province: string, commune: string) => Place;

/** Finds a commune by its name or an alias, in any spelling, within its province; without a commune, the province. */
export function placeFinder(territories: readonly TerritoryRow[]): PlaceFinder {
  const provinces = new Map<string, string>();
  const communes = new Map<string, string>();
  for (const { id, level, parent_id: parent, name_fr: fr, name_ar: ar, aliases } of territories) {
    for (const name of [fr, ar, ...aliases]) {
      if (level === 'province') provinces.set(foldForSearch(name), id);
      if (level === 'commune') communes.set(`${parent} ${foldForSearch(name)}`, id);
    }
  }
  return (province, commune): Place => {
    const provinceId = provinces.get(foldForSearch(province).replace(/^(province|prefecture) (de |d )?/, ''));
    if (provinceId === undefined) return { column: 'province', code: 'unknown-province', params: {} };
    if (commune === '') return { territoryId: provinceId };
    const territoryId = communes.get(`${provinceId} ${foldForSearch(commune)}`);
    return territoryId === undefined
      ? { column: 'commune', code: 'unknown-commune', params: { province } }
      : { territoryId };
  };
}
