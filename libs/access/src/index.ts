export { accountRoles, policy, scopeOf, verbsOf, type AccountRole, type Role, type Scope } from './policy';
export { verbs, type Verb } from './verbs';
