import { house, terminal } from './lint/rules.mjs';

export default [...house, terminal];
