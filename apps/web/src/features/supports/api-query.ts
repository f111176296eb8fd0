import { SECTORS } from '@tiwizi/domain';
import { type SupportFilters } from './filters';
import { statuses } from './kinds';

const uuid = /^[\da-f-]{36}$/i;

/** The filters of the address as the API takes them; what it would not know is left out. */
export function apiQueryOf({
  schemeId,
  territoryId,
  cooperativeId,
  sector,
  status,
  doubled,
}: SupportFilters['query']) {
  const idOf = (name: string, id: string | undefined) => (id && uuid.test(id) ? { [name]: id } : {});
  const known = SECTORS.find((each) => each === sector);
  const state = statuses.find((each) => each === status);
  return {
    ...idOf('schemeId', schemeId),
    ...idOf('territoryId', territoryId),
    ...idOf('cooperativeId', cooperativeId),
    ...(known && { sector: known }),
    ...(state && { status: state }),
    ...(doubled === 'true' && { doubled: true }),
  };
}
