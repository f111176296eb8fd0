export { check as swiftCheck } from './check.mjs';
