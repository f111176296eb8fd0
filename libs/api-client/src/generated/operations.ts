// Generated from apps/api/openapi.json. Never edited: see tools/client.
import { operation } from '../operation';
import type { operations } from './schema';

export const createAccount = operation<operations['createAccount']>('POST', '/api/v1/people');
export const createFirstAdministrator = operation<operations['createFirstAdministrator']>('POST', '/api/v1/installation/administrator');
export const createSession = operation<operations['createSession']>('POST', '/api/v1/session');
export const endSession = operation<operations['endSession']>('DELETE', '/api/v1/session');
export const listAuditLines = operation<operations['listAuditLines']>('GET', '/api/v1/audit-lines');
export const listPeople = operation<operations['listPeople']>('GET', '/api/v1/people');
export const listPeopleChoices = operation<operations['listPeopleChoices']>('GET', '/api/v1/people/choices');
export const readInstallation = operation<operations['readInstallation']>('GET', '/api/v1/installation');
export const readLiveness = operation<operations['readLiveness']>('GET', '/api/health/live');
export const readMe = operation<operations['readMe']>('GET', '/api/v1/me');
export const readReadiness = operation<operations['readReadiness']>('GET', '/api/health/ready');
export const updateAccount = operation<operations['updateAccount']>('PATCH', '/api/v1/people/{id}');
export const updateMe = operation<operations['updateMe']>('PATCH', '/api/v1/me');
