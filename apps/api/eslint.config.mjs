import { house, nest } from '../../tools/lint/rules.mjs';

export default [...house, nest];
