export { createApiClient, type ApiClient, type ApiClientOptions } from './client';
export { ApiProblem, type FieldFault } from './problem';
export { operation, type Call, type Input, type Reply } from './operation';
export * as formRules from './generated/form-rules';
export * from './generated/operations';
export type { components, operations } from './generated/schema';
