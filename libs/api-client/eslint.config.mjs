export { house as default } from '../../tools/lint/rules.mjs';
