import { oneWay } from './one-way-rule.mjs';

/** Our own rules, for oxlint. */
export default { meta: { name: 'tiwizi' }, rules: { 'one-way': oneWay } };
