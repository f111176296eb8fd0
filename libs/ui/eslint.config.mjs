import { browser, house } from '../../tools/lint/rules.mjs';

export default [...house, ...browser];
