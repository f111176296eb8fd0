import { house, terminal } from '../../tools/lint/rules.mjs';

export default [...house, terminal];
