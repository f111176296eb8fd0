import { ApiProblem } from '@tiwizi/api-client';
import { type Refusal } from './commands';

/** Why a command was refused, as the screens word every problem. */
export const problemOf = ({ status, code, params, errors }: Refusal): ApiProblem =>
  new ApiProblem(status, code, params, errors);
